import Resumes
import Testing

@testable import Resumes

@Suite("RenderCV is written")
struct RenderCVWriterTests {
    @Test("A CV becomes a header, and sections of entries of one type")
    func whole() {
        let conversion = Conversion(
            """
            # Ada Crumb

            **Baker of bread**

            ada@crumb.example · +47 22 85 50 50 · Oslo, Norway · [github.com/ada](https://github.com/ada) · https://xing.com/profile/Ada_Crumb

            ## Experience

            ### Head Baker, [Crumb & Sons](https://crumb.example)

            March 2021 – Present | Oslo

            Bread for the street.

            - Baked **every** morning.
                - Also on Sundays - and on Mondays.

            ### Assistant Baker, Bun & Co

            2019 – 2020

            ## Education

            ### MSc, Cereal Science | University of Oslo

            2015 – 2017

            ## Skills

            - **Flour:** rye, wheat
            """, to: .rendercv)
        #expect(
            conversion.text == """
                cv:
                  name: Ada Crumb
                  headline: Baker of bread
                  email: ada@crumb.example
                  phone: "+47 22 85 50 50"
                  location: Oslo, Norway
                  social_networks:
                    - network: GitHub
                      username: ada
                  custom_connections:
                    - fontawesome_icon: link
                      placeholder: https://xing.com/profile/Ada_Crumb
                      url: https://xing.com/profile/Ada_Crumb
                  sections:
                    Experience:
                      - company: "[Crumb & Sons](https://crumb.example)"
                        position: Head Baker
                        location: Oslo
                        start_date: "2021-03"
                        end_date: present
                        summary: Bread for the street.
                        highlights:
                          - Baked **every** morning.
                              - Also on Sundays\u{a0}- and on Mondays.
                      - company: Bun & Co
                        position: Assistant Baker
                        start_date: 2019
                        end_date: 2020
                    Education:
                      - institution: University of Oslo
                        area: Cereal Science
                        degree: MSc
                        start_date: 2015
                        end_date: 2017
                    Skills:
                      - label: Flour
                        details: rye, wheat

                """)
        #expect(
            conversion.losses == [
                "note GitHub profile 'github.com/ada' becomes 'ada' in RenderCV"
            ])
    }

    @Test("A number RenderCV would refuse is text, not a phone")
    func phones() {
        for number in ["555 0102", "+1 555 010 0199", "+44 1632 960 181", "0047 22 85 50 50"] {
            let source = "{\"basics\": {\"name\": \"Ada\", \"phone\": \"\(number)\"}}"
            let text = Conversion(source, to: .rendercv).text
            #expect(!text.contains("  phone:") && text.contains("fontawesome_icon: phone"))
        }
    }

    @Test("A year is a number, so that it is not shown as January")
    func years() {
        let source = #"{"basics": {"name": "Ada"}, "awards": [{"title": "Loaf", "date": "2015"}]}"#
        #expect(Conversion(source, to: .rendercv).text.contains("date: 2015\n"))
    }

    @Test("Jobs of which one has no employer are plain entries, all of them, and that is told")
    func oneType() {
        let source = """
            {"basics": {"name": "Ada"},
             "work": [{"name": "Crumb", "position": "Baker"}, {"position": "Freelance baker"}]}
            """
        let conversion = Conversion(source, to: .rendercv)
        #expect(
            conversion.text.contains("- name: Baker, Crumb\n") && conversion.text.contains("- name: Freelance baker\n"))
        #expect(
            conversion.losses == [
                "note Title 'Baker' becomes part of a title in RenderCV",
                "note Organization 'Crumb' becomes part of a title in RenderCV",
            ])
    }

    @Test("The language and the paper are RenderCV's own words")
    func settings() {
        let source = """
            {"basics": {"name": "Ada"}, "work": [{"name": "Crumb", "position": "Bäckerin"}],
             "meta": {"language": "de"}, "vitaset": {"paper": "Letter"}}
            """
        let text = Conversion(source, to: .rendercv).text
        #expect(text.contains("locale:\n  language: german\n") && text.contains("size: us-letter"))
        #expect(Conversion(source, to: .rendercv).losses == [])
    }
}
