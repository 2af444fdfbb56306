import Resumes
import Testing

/// Employers that stand below the post: in the first bullet, or in a line of their own.
@Suite struct MarkdownEmployerBelowTests {
    private func heads(_ text: String) -> [String] {
        let reading = MarkdownReading(text)
        #expect(MarkdownWords.faults(reading).isEmpty)
        return reading.resume.sections.flatMap(\.content.entries).map(\.head)
    }

    @Test("The first bullet below a dated post is its employer where most such bullets are")
    func firstBullet() {
        let text = """
            # Jane Doe

            Work experience
            ======
            * 07/2020 - 04/2021 : Product Owner - Data Science
              * halfmoon SE
              * Duties include: owning the plan
            * 2015: Research Assistant
              * Some University
              * Supervisor: Professor Roe
            """
        #expect(
            heads(text) == [
                "Product Owner - Data Science | halfmoon SE | - | 2020-07/2021-04",
                "Research Assistant | Some University | - | 2015",
            ])
        #expect(
            MarkdownReading(text).outline(under: "section work").contains(
                #"- "Duties include: owning the plan""#))
    }

    @Test("A faculty and the university below it are one employer")
    func partAndWhole() {
        let text = """
            # Jane Doe
            ## Work experience
            * 2012-now: Professor
              * School of Design
              * Some State University
              * Promoted to full 2020
            """
        #expect(heads(text) == ["Professor | School of Design, Some State University | - | 2012/…"])
    }

    @Test("Bullets that say what was done name no employer")
    func tasks() {
        let text = """
            # Jane Doe
            ## Work experience
            * 2012-2014: Baker
              * Managed logistics
              * Opened the Hill Street school shop
            * 2010-2012: Ringer
              * Repaired the great bell of the town school
            """
        #expect(heads(text) == ["Baker | - | - | 2012/2014", "Ringer | - | - | 2010/2012"])
    }

    @Test("A department behind the post is part of the title where the next line names the employer")
    func department() {
        let text = """
            # Jane Doe
            ## Experience
            **Charge Nurse - Emergency Department**
            Hillside Medical Center | March 2019 - Present

            - Leads fifteen nurses.

            **Staff Nurse - Surgical Unit**
            Valley Hospital | June 2015 - February 2019

            - Six patients a shift.
            """
        #expect(
            heads(text) == [
                "Charge Nurse - Emergency Department | Hillside Medical Center | - | 2019-03/…",
                "Staff Nurse - Surgical Unit | Valley Hospital | - | 2015-06/2019-02",
            ])
    }

    @Test("Of a name, a town and its state below a post the name is the employer")
    func townAndState() {
        let text = """
            # Jane Doe
            ## Experience
            **Commis Chef** **Aug 2014 - Apr 2018**
            *Osteria Bella, Jersey City, NJ*

            - Prep and service
            """
        #expect(heads(text) == ["Commis Chef | Osteria Bella | Jersey City, NJ | 2014-08/2018-04"])
    }

    @Test("A word of firms keeps a name from being taken for a town")
    func wordOfFirms() {
        let text = """
            # Jane Doe
            ## Education
            ### Centro Rosa Prata - Fatec Monte Azul
            **Design** | *02/2021 - 08/2024*
            """
        #expect(heads(text).first?.contains("| - | 2021-02/2024-08") == true)
    }

    @Test("Behind a school and a degree stands the field")
    func fieldOfDegree() {
        let text = """
            # Jane Doe
            ## Education
            - 2005-2009, University of Ulm, PhD, History
            - 2004-2005, Some College, MA, History and Theatre
            """
        #expect(
            heads(text) == [
                "PhD, History | University of Ulm | - | 2005/2009",
                "MA, History and Theatre | Some College | - | 2004/2005",
            ])
    }

    @Test("A job in a quote of labelled facts is an entry")
    func labelledQuote() {
        let text = """
            # Jane Doe
            ## Experience
            > - Company: **Acme Ltd**
            > - Position: **Ringer**
            > - Period: 2019 – 2021
            > - Rang: the bells

            ---
            > - Company: **Bread Ltd**
            > - Position: **Apprentice**
            > - Period: 2017 – 2019
            """
        #expect(heads(text) == ["Ringer | Acme Ltd | - | 2019/2021", "Apprentice | Bread Ltd | - | 2017/2019"])
    }

    @Test("A label in brackets has its value in the next paragraph")
    func bracketedLabel() {
        let text = """
            # 王小明
            ## 職務経歴
            ### 株式会社あさひ

            【在籍期間】

            2014年6月 ~ 2022年9月

            - 製造機器の保全
            """
        #expect(heads(text) == ["- | 株式会社あさひ | - | 2014-06/2022-09"])
    }
}
