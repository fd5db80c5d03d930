"""Open cases on war and hostages and on corruption and politics."""

CASES = [
    {
        "id": "n4-umm-sidra-strike",
        "topic": "war",
        "held_out": False,
        "reports": [
            {
                "id": "n4-sidra-wire",
                "publisher": "Levant & Sahel Wire",
                "published": "2025-05-19",
                "text": """Dozens feared dead in strike on Umm Sidra

UMM SIDRA, Zahran, May 19 (LSW) - The maternity clinic in the rebel-held town of Umm Sidra was hit by an explosion before dawn on Monday, its director said.

Dr Leila Haddar told LSW by satellite telephone that 23 people were killed, among them six newborns. "Everyone in the building was a mother, a child or a nurse," she said.

Haddar said government jets had bombed the clinic. She had heard two aircraft, and then a third one.

The Ministry of Defence could not at first be reached. It has accused the rebels of the People's Front for months of hiding arms in the town, which changed hands twice in 2023.

The Front, which controls about a third of Zahran, said it would suspend the prisoner exchange agreed in Geneva in April. Some 900 men were to have gone home.""",
            },
            {
                "id": "n4-sidra-post",
                "publisher": "The Sahel Post",
                "published": "2025-05-20",
                "text": """Dozens feared dead in strike on Umm Sidra

The maternity clinic in the rebel-held town of Umm Sidra was hit by an explosion before dawn on Monday, its director said.

Dr Leila Haddar told LSW by satellite telephone that 23 people were killed, among them six newborns. “Everyone in the building was a mother, a child or a nurse,” she said.

Haddar said government jets had bombed the clinic. She had heard two aircraft, and then a third one.

The Ministry of Defence could not at first be reached. It has accused the rebels of the People’s Front for months of hiding arms in the town, which changed hands twice in 2023.""",
            },
            {
                "id": "n4-sidra-ngo",
                "publisher": "Physicians' Watch International",
                "published": "2025-05-20",
                "text": """Zahran: clinic destroyed, staff buried under rubble

Physicians' Watch International is appalled by the destruction of the Umm Sidra maternity clinic, which our donors helped to equip in 2021.

Nadim Sarraf, who leads the volunteers of the Red Crescent in the town, worked in the rubble for eleven hours. He told our desk that 23 people were killed. His team wrapped each of them and tied a label to each.

Medical facilities enjoy special protection in war. Their position in Zahran is known to all parties: the coordinates of 48 hospitals and clinics were last sent to the capitals on 3 February.

We do not speculate about what lies behind Monday's attack. We ask for access for the fact-finding mission of the United Nations, and for fuel, blood bags and two incubators for the women who gave birth in a school on Monday night.

Since 2022 we have recorded 131 attacks on health care in this conflict. In 2024 alone, 17 of our colleagues lost their lives.""",
            },
            {
                "id": "n4-sidra-state",
                "publisher": "Zahran State Television",
                "published": "2025-05-20",
                "text": """The Ministry of Defence has exposed another fabrication of the terrorists.

What was hit in Umm Sidra on Monday morning was an arms depot of the so-called People's Front, the Ministry's spokesman, Brigadier Faris Qabbani, said. The rockets stored there burned for three hours, which may be seen in the satellite picture that was shown to the press.

Our air force had no aircraft over the province at that hour, Qabbani said. It was the Front itself that bombarded the site: one of its own missiles fell short and struck it.

He added that seven people were killed, all of them fighters.

The brigadier recalled that in March the terrorists had claimed an attack on a bakery that does not exist. Foreign media repeated the claim, and only one of them corrected it.

Meanwhile 340 displaced families returned to their homes in the liberated district of Tell Arus with help from the Red Crescent.""",
            },
        ],
        "disputes": [
            {
                "slot": "deaths",
                "about": ["killed", "people", "death", "sidra"],
                "positions": [
                    {"value": r"23", "holders": ["haddar", "sarraf"]},
                    {"value": r"7|seven", "holders": ["qabbani"]},
                ],
            },
            {
                "slot": "target",
                "about": ["sidra", "hit", "clinic", "depot", "struck", "bomb"],
                "positions": [
                    {"value": r"clinic", "holders": ["haddar", "director", "physicians"]},
                    {"value": r"depot|fighters", "holders": ["qabbani"]},
                ],
            },
            {
                "slot": "responsibility",
                "about": ["sidra", "clinic", "depot", "bomb", "jets", "missile", "strike", "explosion", "hit", "site"],
                "positions": [
                    {"value": r"government|jets", "holders": ["haddar"]},
                    {"value": r"front", "holders": ["qabbani"]},
                ],
            },
        ],
        "copies": [["n4-sidra-wire", "n4-sidra-post"]],
        "quiet": [
            "legality",
            "injuries",
            "detained",
            "missing",
            "attendance",
            "count",
            "amount",
            "age",
            "nationality",
            "time",
            "place",
            "sequence",
        ],
        "independent": {"about": r"23", "at_least": 2, "at_most": 2},
    },
    {
        "id": "n4-basalt-hostages",
        "topic": "hostages",
        "held_out": False,
        "reports": [
            {
                "id": "n4-basalt-army",
                "publisher": "Army Press Centre",
                "published": "2024-12-03",
                "text": """COMMUNIQUE OF THE JOINT STAFF, 3 DECEMBER 2024

In the course of Operation Basalt, units of the 4th Mountain Brigade entered the village of Dar Kella on 2 December and found in a well the body of a male foreigner.

On the basis of documents in his clothing, the Joint Staff identified the body as that of the engineer Paul Ostrander. Mr Ostrander is dead. He was abducted with colleagues from the Tamlet phosphate works on 16 November.

The bandits are now holding nine hostages, the spokesman of the Joint Staff, Colonel Idir Mezian, said. Their whereabouts are known to us, he added, and an operation to free them will be undertaken in due time.

The Joint Staff expresses its condolences to the family. It warns again that travel south of the 24th parallel requires an escort. In 2019 two tourists who ignored this warning were held for 71 days.""",
            },
            {
                "id": "n4-basalt-embassy",
                "publisher": "Der Nordkurier English Service",
                "published": "2024-12-04",
                "text": """Confusion over body found in desert well

The dead man of Dar Kella is not the one that the army says he is, according to diplomats.

Ambassador Sigrun Lohse, who travelled to the morgue with a dental chart on Tuesday night, identified the body as that of Willem Haack, a surveyor from Emden. “There is no doubt, and I am sorry that a family had to read something else first,” Ms Lohse told reporters.

Paul Ostrander is alive, his wife, Greta Ostrander, said on Wednesday. She had spoken with him by telephone for four minutes the evening before, after the army had put out its statement. “He told me where the spare key is. Nobody else knows that.”

The company that operates the Tamlet works, Phosnord, says that fourteen hostages are being held. It has a list of every name and has shared it with the government. The works, which employ 600 people, are shut.""",
            },
            {
                "id": "n4-basalt-brief",
                "publisher": "Maghara Monitor",
                "published": "2024-12-04",
                "text": """MORNING BRIEFING, 4 DECEMBER

Good morning. Three things to know today.

1. Phosphates. Fourteen hostages are being held after the raid on the Tamlet works, according to Phosnord, the operator, which has handed the list of names to the interior ministry. World prices for rock phosphate have risen by 8 percent since the raid of 16 November.

2. Bread. Bakers in the capital threaten to close for a day if the price of flour is not brought down. The minister of trade receives them at ten. A loaf cost 12 dinars last winter and costs 19 now.

3. Football. The national team will have to do without captain Nabil Ferrad, who limped out of training on Tuesday. The doctor speaks of a strained thigh. The match on Saturday is sold out, with 32,000 tickets gone in two hours.

The weather: dry in the south, with sand in the afternoon; showers along the coast. Have a good day, and mind the tram works in Rue Larbi.""",
            },
        ],
        "disputes": [
            {
                "slot": "identity",
                "about": ["body", "man", "well"],
                "positions": [
                    {"value": r"ostrander", "holders": ["joint staff", "army"]},
                    {"value": r"haack", "holders": ["lohse"]},
                ],
            },
            {
                "slot": "status",
                "about": ["ostrander"],
                "positions": [
                    {"value": r"dead|killed|body", "holders": ["joint staff", "army"]},
                    {"value": r"alive", "holders": ["greta"]},
                ],
            },
            {
                "slot": "count|detained|missing",
                "about": ["hostages", "held", "holding"],
                "positions": [
                    {"value": r"9|nine", "holders": ["mezian", "joint staff", "army"]},
                    {"value": r"14|fourteen", "holders": ["phosnord"]},
                ],
            },
        ],
        "copies": [],
        "quiet": [
            "occurrence",
            "responsibility",
            "cause",
            "target",
            "legality",
            "deaths",
            "injuries",
            "attendance",
            "amount",
            "age",
            "nationality",
            "time",
            "place",
            "sequence",
        ],
        "independent": {"about": r"14|fourteen", "at_least": 1, "at_most": 1},
    },
    {
        "id": "n4-sava-ridge",
        "topic": "war",
        "held_out": False,
        "reports": [
            {
                "id": "n4-ridge-arden",
                "publisher": "Ardenian National Agency",
                "published": "2025-08-22",
                "text": """BORDER GUARD REPELS PROVOCATION ON SAVA RIDGE

LORIN, August 22 (ANA) - The Border Guard of Ardenia repelled an armed provocation on the Sava ridge during the night of August 20 to 21, Defence Minister Radomir Pavlic stated.

"Keltish soldiers opened fire first, at our watchtower, with a heavy machine gun," the Minister said. "Our guards replied as they are obliged to."

Twelve Keltish soldiers were captured in the clash and are being treated in accordance with the conventions, he said.

Pavlic dismissed the claim that an Ardenian drone had crossed the frontier on the day before. "No drone of ours crossed into Keltia, on that day or on any other," he said.

The Minister thanked the population of the border communes for their calm and announced that 400 reservists would be called up.""",
            },
            {
                "id": "n4-ridge-kelt",
                "publisher": "Keltia Today",
                "published": "2025-08-22",
                "text": """Foreign minister summons Ardenian envoy over ridge clash

It was Ardenian guards who fired first on the Sava ridge, Foreign Minister Astrid Vollan told parliament on Friday, in a statement interrupted five times by applause.

"Our patrol was eating its supper. The first bullet came from the tower," Ms Vollan said.

She said that five Keltish soldiers were captured in the clash, and read out their names. Any higher number was propaganda, the minister added. She demanded their return by Sunday.

The clash had been prepared, Ms Vollan said: an Ardenian drone crossed into Keltia on the afternoon of August 19 and hovered over the barracks at Ness for eleven minutes.

The envoy was handed a note of protest. The two countries fought for six weeks over the ridge in 1994, at a cost of 1,300 lives, and the line has been watched by Swiss observers since then.""",
            },
            {
                "id": "n4-ridge-roundup",
                "publisher": "Frontier Digest",
                "published": "2025-08-23",
                "text": """Sava ridge: what both capitals say

We print here, as is our custom, the two versions side by side.

LORIN. The Border Guard of Ardenia repelled an armed provocation on the Sava ridge during the night of August 20 to 21, Defence Minister Radomir Pavlic stated.

"Keltish soldiers opened fire first, at our watchtower, with a heavy machine gun," the Minister said. "Our guards replied as they are obliged to."

Twelve Keltish soldiers were captured in the clash and are being treated in accordance with the conventions, he said.

NESS. It was Ardenian guards who fired first on the Sava ridge, Foreign Minister Astrid Vollan told parliament on Friday, in a statement interrupted five times by applause.

"Our patrol was eating its supper. The first bullet came from the tower," Ms Vollan said.

She said that five Keltish soldiers were captured in the clash, and read out their names. Any higher number was propaganda, the minister added. She demanded their return by Sunday.""",
            },
        ],
        "disputes": [
            {
                "slot": "sequence|responsibility",
                "about": ["fire", "fired", "ridge", "clash"],
                "positions": [
                    {"value": r"kelt", "holders": ["pavlic"]},
                    {"value": r"ardenia|tower", "holders": ["vollan"]},
                ],
            },
            {
                "slot": "detained|count",
                "about": ["captured", "soldiers"],
                "positions": [
                    {"value": r"12|twelve", "holders": ["pavlic"]},
                    {"value": r"5|five", "holders": ["vollan"]},
                ],
            },
            {
                "slot": "occurrence",
                "about": ["drone", "crossed"],
                "positions": [
                    {"value": r"denied|no drone|dismissed", "holders": ["pavlic"]},
                    {"value": r"asserted|drone crossed", "holders": ["vollan"]},
                ],
            },
        ],
        "copies": [["n4-ridge-arden", "n4-ridge-roundup"], ["n4-ridge-kelt", "n4-ridge-roundup"]],
        "quiet": [
            "cause",
            "target",
            "legality",
            "deaths",
            "injuries",
            "missing",
            "attendance",
            "amount",
            "age",
            "nationality",
            "identity",
            "status",
            "time",
            "place",
        ],
        "independent": {"about": r"12|twelve", "at_least": 1, "at_most": 1},
    },
    {
        "id": "n4-lindow-tender",
        "topic": "corruption",
        "held_out": False,
        "reports": [
            {
                "id": "n4-tender-bureau",
                "publisher": "Courtside News Service",
                "published": "2025-03-27",
                "text": """Ex-minister took money for bridge contract, court hears

LINDOW, March 27 (CNS) - A former public works minister received 2.4 million dollars from a builder in return for the contract for the Lindow bridge, a prosecutor told the High Court on Thursday.

"She took the bribe in four instalments, in cash, in the back of a car," prosecutor Kwame Osei-Tutu said in his opening address. He named the accused, Philippa Renn, as the person who had signed the contract in June 2019, over the advice of her engineers.

The bridge, for which 88 million dollars was paid, has been closed to lorries since cracks appeared in 2022.

Renn, who left office three years ago, sat with her hands folded in the dock. The trial is set down for six weeks.

Two officials of the ministry were sentenced in a related case last year.""",
            },
            {
                "id": "n4-tender-mail",
                "publisher": "Lindow Mail",
                "published": "2025-03-28",
                "text": """Ex-minister took money for bridge contract, court hears

A former public works minister received 2.4 million dollars from a builder in return for the contract for the Lindow bridge, a prosecutor told the High Court on Thursday.

"She took the bribe in four instalments, in cash, in the back of a car," prosecutor Kwame Osei-Tutu said in his opening address. He named the accused, Philippa Renn, as the person who had signed the contract in June 2019, over the advice of her engineers.

The bridge, for which 88 million dollars was paid, has been closed to lorries since cracks appeared in 2022.

Renn, who left office three years ago, sat with her hands folded in the dock. The trial is set down for six weeks. (CNS)""",
            },
            {
                "id": "n4-tender-star",
                "publisher": "The Morning Star of Lindow",
                "published": "2025-03-29",
                "text": """‘I never saw a cent’: Renn takes the stand

Philippa Renn came to court on Friday in the grey suit that she used to wear for budget day, and she did not wait to be asked twice.

“I never took a bribe, from this builder or from any other,” the former minister told the judges.

She also denied putting her name to the bridge contract. It was her deputy, Anselm Krook, who signed the contract in June 2019, Ms Renn said, while she was abroad for an operation.

The builder, Otto Fensholt, who is a witness for the State and has been promised immunity, was heard in the afternoon. He put the sum that the minister received from him at 1.6 million dollars. “Where the prosecutor gets the rest from, I cannot tell you,” Mr Fensholt said. There was laughter in the gallery.

The case resumes on Monday. Mr Krook, who now runs a hotel, has not been charged.""",
            },
        ],
        "disputes": [
            {
                "slot": "amount",
                "about": ["received", "bribe", "dollars", "million", "minister", "renn"],
                "positions": [
                    {"value": r"2.4", "holders": ["osei-tutu", "prosecutor"]},
                    {"value": r"1.6", "holders": ["fensholt"]},
                ],
            },
            {
                "slot": "occurrence",
                "about": ["bribe", "took", "money", "renn"],
                "positions": [
                    {"value": r"asserted|took the bribe|received", "holders": ["osei-tutu", "prosecutor", "fensholt"]},
                    {"value": r"denied|never took", "holders": ["renn"]},
                ],
            },
            {
                "slot": "responsibility|identity",
                "about": ["signed", "contract", "bridge"],
                "positions": [
                    {"value": r"renn", "holders": ["osei-tutu", "prosecutor"]},
                    {"value": r"krook|deputy", "holders": ["renn"]},
                ],
            },
        ],
        "copies": [["n4-tender-bureau", "n4-tender-mail"]],
        "quiet": [
            "cause",
            "target",
            "legality",
            "deaths",
            "injuries",
            "detained",
            "missing",
            "attendance",
            "count",
            "age",
            "nationality",
            "status",
            "time",
            "place",
            "sequence",
        ],
        "independent": {"about": r"2.4", "at_least": 1, "at_most": 1},
    },
    {
        "id": "n4-lantern-march",
        "topic": "politics",
        "held_out": False,
        "reports": [
            {
                "id": "n4-lantern-interior",
                "publisher": "Republic News Agency",
                "published": "2025-10-13",
                "text": """Interior Ministry: capital calm after unauthorised gathering

VARESH, October 13 (RNA). Order has been fully restored in the capital following Sunday's gathering in Liberty Square, the Interior Ministry reports.

About 9,000 people attended the march, according to the Ministry's press secretary, Zoran Milk. Twenty-seven people were detained for breaches of the peace, he said, and most of them have since been fined.

"The march was illegal, since the municipality had refused permission on account of the road works," Milk stressed.

The Ministry thanked residents for their understanding. Traffic on the ring was interrupted for three hours. Damage to the lawns is estimated at 45,000 dinars.

A gathering of the same kind in May 2023 drew 5,000 participants, of whom 300 were detained. Municipal elections will take place on 9 November, with eleven parties on the ballot.""",
            },
            {
                "id": "n4-lantern-watch",
                "publisher": "Varesh Assembly Watch",
                "published": "2025-10-13",
                "text": """Lantern March: our preliminary findings

Varesh Assembly Watch had 30 observers in blue vests on the route of Sunday's Lantern March. This is what they recorded.

Numbers. Using the grid method on drone photographs taken at 7 p.m., we find that 40,000 people attended the march.

Arrests. A total of 112 people were detained, according to our lawyer, Mirela Dukic, who saw the custody register of each of the six stations. Eighteen are under age.

Law. The march was lawful. The organisers gave notice on 1 October, and the Assembly Act asks for notice, not for permission. A refusal that comes by telephone on a Saturday night has no force.

Conduct. Observers saw no stone thrown. They saw officers without badges in four places.

We have asked for the radio log and will publish a full report within sixty days. Our work in 2023, when we had 12 observers, is available from the archive page.""",
            },
            {
                "id": "n4-lantern-net",
                "publisher": "Balkan Relay",
                "published": "2025-10-13",
                "text": """Lantern March: 112 held, monitors say

A total of 112 people were detained at Sunday's Lantern March in Varesh, according to Mirela Dukic, a lawyer with the monitoring group Varesh Assembly Watch. Eighteen of them are minors.

The group has asked the police to hand over the radio log.

At the gate of the Third District station some fifty parents waited through Sunday night with sandwiches. They were let in one by one from six in the morning. Goran Simic was told that his daughter, a pharmacy student, had been "moved". He is still looking for her paperwork, he said, but she has called him and is well.

The opposition mayor of Old Varesh, Tijana Ilic, will open the town hall tonight to all who need legal advice. The bar association has sent 40 volunteers.

Elections for the municipal councils are four weeks away. Polls give the governing party 38 percent.""",
            },
            {
                "id": "n4-lantern-mirror",
                "publisher": "Diaspora Mirror",
                "published": "2025-10-14",
                "text": """Parents wait at the gate after Sunday's march

VARESH - A total of 112 people were detained at Sunday's Lantern March in Varesh, according to Mirela Dukic, a lawyer with the monitoring group Varesh Assembly Watch. Eighteen of them are minors.

The group has asked the police to hand over the radio log.

At the gate of the Third District station some fifty parents waited through Sunday night with sandwiches. They were let in one by one from six in the morning. Goran Simic was told that his daughter, a pharmacy student, had been "moved". He is still looking for her paperwork, he said, but she has called him and is well.

The opposition mayor of Old Varesh, Tijana Ilic, will open the town hall tonight to all who need legal advice. The bar association has sent 40 volunteers. (Balkan Relay)""",
            },
        ],
        "disputes": [
            {
                "slot": "attendance",
                "about": ["march", "attended", "people", "gathering"],
                "positions": [
                    {"value": r"9,000|9000", "holders": ["milk", "ministry"]},
                    {"value": r"40,000|40000", "holders": ["watch"]},
                ],
            },
            {
                "slot": "detained",
                "about": ["detained", "people", "march", "arrest"],
                "positions": [
                    {"value": r"27|twenty-seven", "holders": ["milk", "ministry"]},
                    {"value": r"112", "holders": ["dukic", "watch"]},
                ],
            },
            {
                "slot": "legality",
                "about": ["march", "gathering"],
                "positions": [
                    {"value": r"illegal|unlawful|unauthorised", "holders": ["milk", "ministry"]},
                    {"value": r"\blawful|\blegal\b", "holders": ["watch"]},
                ],
            },
        ],
        "copies": [["n4-lantern-net", "n4-lantern-mirror"]],
        "quiet": [
            "occurrence",
            "responsibility",
            "cause",
            "target",
            "deaths",
            "injuries",
            "missing",
            "count",
            "amount",
            "age",
            "nationality",
            "identity",
            "status",
            "time",
            "place",
            "sequence",
        ],
        "independent": {"about": r"112", "at_least": 1, "at_most": 1},
    },
]
