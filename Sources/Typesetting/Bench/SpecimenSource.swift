/// A CV of nobody that has every kind of entry, short and long, for specimens of themes.
enum SpecimenSource {
    static let markdown = """
        # Specimen of a Theme

        What the person is, in a line

        person@example.org · +1 555 010 0199 · Town, Country · https://example.org · [github.com/person](https://github.com/person) · [linkedin.com/in/person](https://www.linkedin.com/in/person) · ORCID: [0000-0002-1825-0097](https://orcid.org/0000-0002-1825-0097)

        A summary of two sentences shows the measure, the leading and the colour of running text. It has **strong words**, *emphasis*, `code`, a [link](https://example.org) and figures such as 1984 and 2,300.

        ## Experience

        ### Role

        **Company**: Employer
        **Location**: Town
        **Period**: May 2021 – Present

        - A bullet.
        - A bullet that is long enough to run over to a second line, so that the hanging indent, the second line's edge and the distance to the next bullet can be seen.
          - A bullet inside a bullet.
          - Another one.
        - A last bullet with a figure: 37 % in 12 months.

        ### A role with a very long name that must wrap under itself and not under its date

        **Company**: An Employer with a Long Name
        **Location**: A Town with a Long Name
        **Period**: January 2018 – December 2020

        A paragraph instead of bullets, in an entry whose head is long. Text runs on, so that the space below the head and the block's edges can be judged.

        ### Employer with Two Roles

        #### Second role

        2016 – 2018

        - Led what the first role had built.

        #### First role

        2014 – 2016

        - Built it.

        ## Education

        ### Degree

        **Institution**: University
        **Location**: Town
        **Period**: 2010 – 2014

        ### Degree with a long name and honours

        **Institution**: A University with a Very Long Name Indeed
        **Period**: 2008 – 2010

        - Thesis: *On the Setting of Specimens*

        ## Projects

        ### [A project](https://example.org/project)

        2022

        A sentence that says what it is.

        ## Publications

        - Person, A. and Other, B. (2021): *A long title of a paper that runs over to a second line of the list*. Journal of Specimens 12(3), 45–67. [doi:10.1000/182](https://doi.org/10.1000/182)
        - Person, A. (2019): *A short title*.

        ## Skills

        - **Field:** skill, skill, another skill, a skill with a longer name
        - **A field with a longer name:** skill, skill, skill, skill, skill, skill, skill, skill, skill, skill, skill

        ## Languages

        - English – native
        - German – C1
        - Portuguese – B2

        ## Certificates

        ### Certificate

        **Organization**: Issuer
        **Date**: 2020

        ## Awards

        ### Award

        **Organization**: Giver
        **Date**: 2019

        ## Volunteering

        ### Role

        **Organization**: Association
        **Period**: 2015 – 2019

        - A bullet.

        ## Interests

        - Sailing
        - Chess
        - Bread

        ## A table

        | What | When | How much |
        | --- | --- | --- |
        | A thing | 2021 | 1,200 |
        | Another thing | 2022 | 300 |

        ## A quotation

        > What is set well is read without noticing how.

        ## References

        Available on request.

        """
}
