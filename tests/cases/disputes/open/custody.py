"""Deaths in custody, arrests, evictions: what the authorities say, and what lawyers and monitors say."""

CASES = [
    {
        "id": "custody-death-velik",
        "topic": "death in custody",
        "held_out": False,
        "reports": [
            {
                "id": "velik-a",
                "publisher": "Karsovian State News Agency",
                "published": "2024-03-12",
                "text": """
DRENOV, March 12 - The Interior Ministry said on Tuesday that Tomas Velik, a 34-year-old electrician held at Remand
Centre No. 4 since February, died of heart failure in his cell on Sunday night.

Ministry spokesman Pavel Oram denied that guards had beaten Velik. "Nobody laid a hand on him," Oram told reporters.
"The duty doctor was there within minutes and everything possible was done."

Oram said an internal inquiry had been closed and that the body would be handed to relatives on Thursday. Velik was
awaiting trial over the theft of copper cable from a railway depot.
""",
            },
            {
                "id": "velik-b",
                "publisher": "Drenov Legal Aid Group",
                "published": "2024-03-12",
                "text": """
The Drenov Legal Aid Group calls for an independent investigation into the death of Tomas Velik, 34, in Remand Centre
No. 4 on 10 March.

Two prisoners who shared his cell told our lawyers that guards beat Velik with batons on Sunday evening after he asked
for his blood pressure tablets. "They went on hitting him when he had stopped shouting," one of the prisoners said.

Dr Irena Holub, a pathologist who attended the post-mortem on behalf of the family, concluded that Velik died of
internal bleeding caused by blows to the abdomen. She found four broken ribs and a ruptured spleen. "This was not a
sick heart," Dr Holub said.

The group asks the Prosecutor General to secure the video recordings of the second floor before they are overwritten.
""",
            },
            {
                "id": "velik-c",
                "publisher": "The Free Courier",
                "published": "2024-03-13",
                "text": """
Some 200 people held candles outside Remand Centre No. 4 in Drenov on Tuesday night for Tomas Velik, the electrician
who died there at the weekend. He was 34.

His mother, Ludmila Velik, said that her son had never had trouble with his heart. "He carried cable drums up six
floors every day," she said.

The Interior Ministry repeated that Velik died of heart failure and rejected as "an invention" the claim that he was
beaten by guards. The prosecutor's office has not said whether it will open a case.
""",
            },
        ],
        "disputes": [
            {
                "slot": "occurrence",
                "about": ["beat", "hit", "Velik", "baton", "assault", "laid a hand"],
                "positions": [
                    {"value": r"asserted", "holders": ["prisoner", "cell", "legal aid"]},
                    {"value": r"denied", "holders": ["oram", "ministry", "spokesman"]},
                ],
            },
            {
                "slot": "cause",
                "about": ["died", "death", "Velik", "heart", "bleeding"],
                "positions": [
                    {"value": r"heart failure|heart|cardiac", "holders": ["ministry", "oram"]},
                    {"value": r"bleeding|blows|haemorrhage|hemorrhage", "holders": ["holub", "pathologist"]},
                ],
            },
        ],
        "copies": [],
        "quiet": ["deaths", "age", "nationality", "status", "attendance"],
    },
    {
        "id": "protest-ansera",
        "topic": "protest: turnout and arrests",
        "held_out": False,
        "reports": [
            {
                "id": "ansera-a",
                "publisher": "Ansera Evening Post",
                "published": "2023-10-14",
                "text": """
Police broke up a march against the new election law in central Ansera on Saturday, the Interior Ministry said.

According to the ministry, 3,500 people took part at the height of the march, which set out from Station Square at
noon. "Forty-seven people were detained in all, for blocking traffic," ministry spokeswoman Clara Mint told the
Evening Post. She added that nobody had been hurt.

Trams on lines 2 and 7 were diverted for three hours. The ministry said the organisers had been warned on Thursday
that the route crossed a government quarter where gatherings need a permit.
""",
            },
            {
                "id": "ansera-b",
                "publisher": "OpenMonitor",
                "published": "2023-10-14",
                "text": """
Detentions at the march in Ansera on 14 October: list complete as of 10 p.m.

Police detained 212 people at the march against the election law in Ansera. Names, police stations and times of arrest
are listed below. Of these, 61 are women and nine are minors. OpenMonitor is not aware of any injured.

Our hotline confirmed each case with relatives or with the detained person. Lawyers were let into two of the five
police stations. The Clean Vote Alliance, which organised the march, said that more than 20,000 people had taken part.
""",
            },
            {
                "id": "ansera-c",
                "publisher": "Radio Ansera",
                "published": "2023-10-15",
                "text": """
The figures could hardly lie further apart after Saturday's march in Ansera. The monitoring group OpenMonitor counted
212 people detained, while the Interior Ministry insists that only 47 were.

Organiser Jonas Pell of the Clean Vote Alliance told Radio Ansera that over 20,000 people had been on the street. "You
could not see the end of it from the bridge," he said. The ministry put the crowd at 3,500.

Both sides agree on one thing: no one was injured. The alliance has called another march for next Saturday and says it
will apply for a permit this time. Parliament is to vote on the law in November.
""",
            },
        ],
        "disputes": [
            {
                "slot": "detained",
                "about": ["detained", "arrest", "detention", "march", "Ansera"],
                "positions": [
                    {"value": r"47|forty-seven", "holders": ["ministry", "mint"]},
                    {"value": r"212", "holders": ["openmonitor"]},
                ],
            },
            {
                "slot": "attendance",
                "about": ["march", "took part", "taken part", "crowd", "people", "attend", "Ansera", "street"],
                "positions": [
                    {"value": r"3,500|3500", "holders": ["ministry", "police"]},
                    {"value": r"20,000|20000", "holders": ["alliance", "pell", "organis"]},
                ],
            },
        ],
        "copies": [],
        "quiet": ["deaths", "injuries", "age", "nationality"],
        "independent": {"about": r"212", "at_least": 1, "at_most": 1},
    },
    {
        "id": "eviction-salt-flats",
        "topic": "eviction: legality and notice",
        "held_out": False,
        "reports": [
            {
                "id": "salt-a",
                "publisher": "Port Halwin City Council",
                "published": "2023-02-20",
                "text": """
Statement on the clearance of the Salt Flats

Municipal teams completed the clearance of the Salt Flats settlement this morning without incident. The land is needed
for the third pumping station, which will protect the whole of the lower town from floods.

City attorney Grace Mollan said that the clearance was lawful. "The by-law of 2011 gives the council the power to
remove structures from drainage land," Mollan said. She added that the council had served written notice on the
residents on 18 January, a month before the work began.

Places in the Eastgate hostel have been offered to families with small children.
""",
            },
            {
                "id": "salt-b",
                "publisher": "Housing Justice Centre",
                "published": "2023-02-20",
                "text": """
Bulldozers came to the Salt Flats at five this morning. By nine, 140 homes were gone.

The clearance was unlawful, says our senior lawyer Daniel Okello, who represents the residents: the Land Act forbids
the demolition of any inhabited home without an order of a magistrate, and no order was ever sought.

Residents told us that the council never served any notice on them. "No paper, no visit, nothing," said Ruth Banda,
who has lived there for eleven years. "We learned of it from the noise of the engines." We have asked the High Court
to stop further work at the site.
""",
            },
            {
                "id": "salt-c",
                "publisher": "Halwin Harbour News",
                "published": "2023-02-21",
                "text": """
The High Court in Port Halwin will hear an urgent application on Friday over the demolition of the Salt Flats
settlement.

Okello, for the residents, argues that the council acted illegally because it had no order of a magistrate. The city
attorney maintains that everything was done lawfully under a by-law of 2011.

The council's engineer, Peter Swann, told Harbour News that work on the pumping station would begin in March. About
140 homes stood on the site until Monday. Nobody was hurt or arrested during the clearance, both sides say.
""",
            },
        ],
        "disputes": [
            {
                "slot": "legality",
                "about": ["clearance", "demolition", "eviction", "Salt Flats", "council"],
                "positions": [
                    {"value": r"\b(lawful|legal)", "holders": ["mollan", "attorney", "council"]},
                    {"value": r"unlawful|illegal", "holders": ["okello", "lawyer", "housing justice"]},
                ],
            },
            {
                "slot": "occurrence",
                "about": ["notice"],
                "positions": [
                    {"value": r"asserted", "holders": ["mollan", "attorney", "council"]},
                    {"value": r"denied", "holders": ["resident", "banda", "housing justice"]},
                ],
            },
        ],
        "copies": [],
        "quiet": ["deaths", "injuries", "detained", "count", "place"],
    },
    {
        "id": "detention-quast",
        "topic": "detention: released or still held",
        "held_out": False,
        "reports": [
            {
                "id": "quast-a",
                "publisher": "Belisar Today",
                "published": "2024-09-18",
                "text": """
The environmental campaigner Leila Quast, 29, was released from the Harbour Street detention centre on Tuesday
evening, the Prosecutor General's Office said.

"She walked out of the gate at seven o'clock and is free to go where she likes," said the office's spokeswoman, Dana
Ferro. She described the arrest of 12 September as entirely lawful: a judge had authorised it the day before.

Quast faces charges of trespass over a protest at the Melk cement works. The trial is set to open in November.
Officials have repeatedly complained that foreign media exaggerate the affair.
""",
            },
            {
                "id": "quast-b",
                "publisher": "The Northern Ledger",
                "published": "2024-09-18",
                "text": """
A lawyer for Leila Quast said on Wednesday that the campaigner was still being held at the Harbour Street detention
centre, a day after prosecutors announced that she had been released.

"She has not been released," Amin Rastov said outside the building. "I spoke to her at noon today, through a glass
pane." He said that her arrest was illegal because the law allows no arrest for simple trespass.

Quast, 29, leads the group Clear Air Belisar. Her supporters waited with flowers at the gate until midnight on Tuesday
and left without having seen her.
""",
            },
            {
                "id": "quast-c",
                "publisher": "Meridian Press",
                "published": "2024-09-18",
                "text": """
BELISAR CITY (Meridian) - Where is Leila Quast? Prosecutors in Belisar say the 29-year-old activist has been free
since Tuesday. Her family says she is not.

"My sister is still in custody," Nadia Quast told Meridian by telephone on Wednesday evening. "They took her a blanket
this afternoon." Rastov, her lawyer, has complained to the Supreme Court.

Quast was arrested on 12 September after she and three friends climbed a silo at the Melk cement works. The company
says that the action cost it a day of production. Western embassies asked for access to her and have had no answer.
""",
            },
        ],
        "disputes": [
            {
                "slot": "status|occurrence",
                "about": ["Quast", "released", "held", "custody", "campaigner", "activist"],
                "positions": [
                    {"value": r"released|freed|\bfree\b|asserted", "holders": ["prosecutor", "ferro", "office"]},
                    {
                        "value": r"held|custody|detained|detention|not (been )?released|jailed|arrested|denied",
                        "holders": ["rastov", "lawyer", "nadia", "sister", "family"],
                    },
                ],
            },
            {
                "slot": "legality",
                "about": ["arrest", "Quast", "detention"],
                "positions": [
                    {"value": r"\b(lawful|legal)", "holders": ["ferro", "prosecutor", "office"]},
                    {"value": r"unlawful|illegal", "holders": ["rastov", "lawyer"]},
                ],
            },
        ],
        "copies": [],
        "quiet": ["age", "deaths", "injuries", "nationality", "place"],
    },
]
