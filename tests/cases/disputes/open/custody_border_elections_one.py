"""Open cases: a death in custody, a border clash, an election."""

CASES = [
    {
        "id": "n1-open-custody-quay-street",
        "topic": "deaths in custody",
        "held_out": False,
        "reports": [
            {
                "id": "n1-quay-a",
                "publisher": "Ostrevian Wire",
                "published": "2026-02-11",
                "text": """Dock worker dies after night in Port Sallow police cells

PORT SALLOW, Feb 11 (Ostrevian Wire) - A dock worker detained on Monday evening over an unpaid fine of 180 crowns has died, the Harbour Constabulary said on Wednesday.

Danel Rook was brought to the Quay Street station shortly after nightfall and suffered a seizure in his cell, Superintendent Moira Haske told reporters. He was driven to Lowgate Infirmary and died on a ward there at 6.40 am on Tuesday, she said.

"The seizure, and nothing else, took his life," Ms Haske said.

A duty doctor had examined the prisoner and passed him as fit to be held, the superintendent added. Footage from the corridor has been handed to the Police Complaints Board, which opened an inquiry and said it would not comment before the post-mortem examination due in March.

Three people died in the constabulary's custody in 2024 and none last year, according to the board's annual report.""",
            },
            {
                "id": "n1-quay-b",
                "publisher": "Sallow Evening Post",
                "published": "2026-02-11",
                "text": """CITY DOCKER DEAD AFTER ARREST

A dock worker detained on Monday evening over an unpaid fine of 180 crowns has died, the Harbour Constabulary said on Wednesday.

Danel Rook was brought to the Quay Street station shortly after nightfall and suffered a seizure in his cell, Superintendent Moira Haske told reporters. He was driven to Lowgate Infirmary and died on a ward there at 6.40 am on Tuesday, she said.

"The seizure, and nothing else, took his life," Ms Haske said.

A duty doctor had examined the prisoner and passed him as fit to be held, the superintendent added. Footage from the corridor has been handed to the Police Complaints Board, which opened an inquiry.

Readers who knew Mr Rook are invited to write to the newsdesk.""",
            },
            {
                "id": "n1-quay-c",
                "publisher": "Custody Watch Ostrevia",
                "published": "2026-02-12",
                "text": """Statement on the death of Danel Rook

Custody Watch has spoken at length to three men who were held in the cells on either side of Danel Rook's, and to the solicitor of his family, Ewan Tarrel.

The three men gave us the same account separately. After Mr Rook had asked for water a second time, two officers came in, forced him face down on the floor and knelt on his back and neck until he went quiet. He died where he lay, in the cell, at about 2 am on Tuesday, the men told us; they saw him carried past their doors under a grey blanket soon afterwards.

Mr Tarrel, who viewed the body on Wednesday, described deep marks between the shoulder blades. His client had been arrested, he said, "for a fine of 180 crowns that he had half paid".

Custody Watch holds that Mr Rook was asphyxiated under restraint. We call on the Police Complaints Board to suspend the officers on duty and to publish the footage now, not in March.""",
            },
            {
                "id": "n1-quay-d",
                "publisher": "Channel North",
                "published": "2026-02-12",
                "text": """"They knelt on him": sister of dead docker speaks

The sister of Danel Rook has told Channel North that she does not accept what police have said about his final hours.

Mr Rook had been picked up over a fine of 180 crowns. The Harbour Constabulary says he had a seizure. Petra Rook, who runs a cafe in the old fish market, says otherwise. "It was no fit. They knelt on him until he could not breathe, and that killed him," she said.

Dr Ines Coll, medical director of Lowgate Infirmary, confirmed to this programme that Mr Rook "died on our acute ward at 6.40 am on Tuesday". She would not discuss what had brought him there, citing the coroner's work.

About sixty people gathered outside the station last night with candles. A vigil of this size has not been seen in the town since the ferry disaster of 1998. The constabulary referred us to its statement of Wednesday and declined to be interviewed.""",
            },
        ],
        "disputes": [
            {
                "slot": "cause|responsibility",
                "about": ["rook", "death", "died", "cause"],
                "positions": [
                    {"value": r"seizure|\bfit\b", "holders": ["constabulary", "haske"]},
                    {"value": r"knelt|asphyx|restrain", "holders": ["custody watch", "men", "petra rook", "sister"]},
                ],
            },
            {
                "slot": "time",
                "about": ["rook", "death", "died"],
                "positions": [
                    {"value": r"6.40|6:40|06:40", "holders": ["constabulary", "haske", "coll", "infirmary"]},
                    {"value": r"2 am|2:00|02:00", "holders": ["custody watch", "men"]},
                ],
            },
            {
                "slot": "place",
                "about": ["rook", "death", "died"],
                "positions": [
                    {"value": r"infirmary|ward", "holders": ["constabulary", "haske", "coll", "infirmary"]},
                    {"value": r"cell|where he lay|station", "holders": ["custody watch", "men"]},
                ],
            },
        ],
        "copies": [["n1-quay-a", "n1-quay-b"]],
        "quiet": [
            "occurrence",
            "target",
            "legality",
            "deaths",
            "injuries",
            "detained",
            "missing",
            "attendance",
            "count",
            "amount",
            "age",
            "nationality",
            "identity",
            "status",
            "sequence",
        ],
        "independent": {"about": r"180", "at_least": 3, "at_most": 3},
    },
    {
        "id": "n1-open-border-kessel-ford",
        "topic": "border clashes",
        "held_out": False,
        "reports": [
            {
                "id": "n1-kessel-a",
                "publisher": "Korvian News Agency",
                "published": "2025-09-03",
                "text": """Lemnari troops attack border post

ORLO, 3 September /KNA/. Units of the Lemnari army attacked the frontier post at Kessel ford at dawn today, the Ministry of Defence of Korvia reported.

According to the ministry, Lemnari soldiers opened fire first, with mortars and heavy machine guns, while the Korvian guards were changing watch. The guards answered the fire and within an hour had silenced the attackers.

"Seven soldiers of the enemy were destroyed," the ministry's spokesman, Colonel Ratko Benyar, said at a briefing. Eleven guards were wounded, he added; their lives are not in danger.

The Ministry of Foreign Affairs summoned the Lemnari charge d'affaires and handed him a note of protest. It recalled that the ford was confirmed as Korvian territory by the protocol of 1974 and that Lemnar had broken the cease-fire 46 times since the beginning of the year.""",
            },
            {
                "id": "n1-kessel-b",
                "publisher": "Orlo Telegraph",
                "published": "2025-09-04",
                "text": """KESSEL FORD ATTACK BEATEN BACK

Units of the Lemnari army attacked the frontier post at Kessel ford at dawn on Wednesday, the Ministry of Defence of Korvia reported.

According to the ministry, Lemnari soldiers opened fire first, with mortars and heavy machine guns, while the Korvian guards were changing watch. The guards answered the fire and within an hour had silenced the attackers.

"Seven soldiers of the enemy were destroyed," the ministry's spokesman, Colonel Ratko Benyar, said at a briefing. Eleven guards were wounded, he added; their lives are not in danger.

The bus from Orlo to Kessel village will not run until Monday, the district council announced. Blood donors are asked to come to the polyclinic between eight and noon. (KNA)""",
            },
            {
                "id": "n1-kessel-c",
                "publisher": "Lemnar Border Service",
                "published": "2025-09-03",
                "text": """Press release No. 214

The Border Service of the Republic of Lemnar informs the public about the incident at Kessel ford.

This morning an engineer platoon of the Border Service was clearing a blocked culvert on the Lemnari bank. A Korvian patrol fired on the unarmed engineers. The platoon's cover returned fire only after the third burst. The Korvian side began this fight and bears the whole blame for what followed.

Two Lemnari servicemen, Corporal Jon Stelle and Private Aro Minda, fell in the exchange. The Border Service lost these two men and nobody else; the figure put about by the Korvian ministry is a fabrication meant for domestic use.

The names of the fallen have been passed to their parents. The Border Service asks the Joint Observer Mission to visit the culvert without delay and has granted it safe passage for Friday.""",
            },
            {
                "id": "n1-kessel-d",
                "publisher": "The Continental",
                "published": "2025-09-04",
                "text": """Two armies, one ford and two stories

By our correspondent in Orlo

Nobody disputes that there was shooting at Kessel ford on Wednesday morning, and that it was the heaviest since the truce of 2021. Everything else depends on the bank on which one stands.

In Orlo the talk is of the wounded. Dr Hanna Vesk, director of the district hospital, told me that eleven guards had been admitted, most of them with splinter injuries. She expected to send half of them home by the weekend.

Across the water, Lemnar's deputy foreign minister, Silvan Prade, insisted by telephone that it was the Korvians who had fired first. "Our people had shovels in their hands," he said. Lemnar had buried two soldiers, he said, "two, and not one more".

The Joint Observer Mission, which has nine officers on the river, said it was not in a position to say who had started the fighting.""",
            },
        ],
        "disputes": [
            {
                "slot": "sequence",
                "about": ["fire", "fired", "kessel", "first", "fight"],
                "positions": [
                    {
                        "value": r"lemnari|lemnar",
                        "holders": ["ministry of defence", "ministry", "benyar", "korvian news agency", "korvia"],
                    },
                    {"value": r"korvian", "holders": ["border service", "lemnar", "prade"]},
                ],
            },
            {
                "slot": "deaths",
                "about": ["soldier", "servicem", "lemnar", "kessel"],
                "positions": [
                    {"value": r"7|seven", "holders": ["benyar", "ministry", "korvia"]},
                    {"value": r"2|two", "holders": ["border service", "prade", "lemnar"]},
                ],
            },
        ],
        "copies": [["n1-kessel-a", "n1-kessel-b"]],
        "quiet": [
            "occurrence",
            "responsibility",
            "cause",
            "target",
            "legality",
            "injuries",
            "detained",
            "missing",
            "attendance",
            "count",
            "amount",
            "age",
            "nationality",
            "identity",
            "status",
            "time",
            "place",
        ],
        "independent": {"about": r"11|eleven", "at_least": 2, "at_most": 2},
    },
    {
        "id": "n1-open-election-quillane",
        "topic": "elections",
        "held_out": False,
        "reports": [
            {
                "id": "n1-quillane-a",
                "publisher": "National Electoral Commission of Quillane",
                "published": "2025-11-19",
                "text": """FOR IMMEDIATE RELEASE: Final results of the presidential run-off

The National Electoral Commission today declared Elric Mando elected President of the Republic with 53 per cent of the valid votes. His opponent, Dr Sabela Orr, received 47 per cent.

The Commission wishes to thank the citizens for their discipline. Turnout in the run-off was 61 per cent. Voting was held at all 3,106 polling stations of the country, the Commission said.

With regard to rumours circulating on social networks, the Commission states that no ballot box was taken from Ginta secondary school or from any other station before counting. The story of soldiers removing boxes at Ginta is false. Agents of both candidates signed the result sheet at that station.

Complaints may be lodged with the Constitutional Tribunal within ten days. The first round, on 26 October, had seven candidates.""",
            },
            {
                "id": "n1-quillane-b",
                "publisher": "Count Together Network",
                "published": "2025-11-20",
                "text": """What our volunteers saw

Count Together, a network of churches, students and retired judges, has now received photographs of the result sheets of all 3,106 polling stations. We publish our findings in full on our website.

Adding up the sheets, we arrive at a turnout of 44 per cent. The figure that the Electoral Commission gives cannot be got from its own sheets: in 412 stations in the north the number of voters was raised after the sheets had been signed.

We also confirm what our volunteers at Ginta secondary school reported on the night. At 7.20 pm, before the count, soldiers of the garrison carried nine ballot boxes out of the building and drove them away. Two of our volunteers were told to put their telephones on the ground.

We do not declare a winner. We ask the Constitutional Tribunal to open the boxes, and we ask all citizens to stay calm.""",
            },
            {
                "id": "n1-quillane-c",
                "publisher": "Meridian Press",
                "published": "2025-11-20",
                "text": """Quillane opposition to contest Mando victory in court

SAN BERRO (Meridian Press) -- Quillane's opposition said on Thursday it would ask the Constitutional Tribunal to annul Sunday's presidential run-off, which was won by the incumbent, Elric Mando.

Dr. Sabela Orr, a former health minister, told supporters that "the country stayed at home and the numbers went out to vote." She pointed to a citizens' tally by Count Together that puts turnout at 44 percent.

The electoral commission says turnout was 61 percent. Its chairman, Retired Gen. Paulo Destin, said polling had gone ahead at 3,106 stations and that the process was "the cleanest in our history."

Mando, 68, has ruled the coffee-growing nation since 2013. In the election of 2019 turnout was 58 percent, according to the commission. European monitors are to present a report next week.""",
            },
            {
                "id": "n1-quillane-d",
                "publisher": "Radio Ginta",
                "published": "2025-11-18",
                "text": """GINTA - What happened at the secondary school on Sunday night? Radio Ginta put the question to two people who were there.

Amelie Sant, who teaches geography at the school and was a party agent for Dr Orr, said she was standing at the gate when an army lorry reversed into the yard. "The soldiers loaded the boxes, nine of them, and off they went. We had not counted one paper," she told our morning programme. She has not been back to the school since.

The returning officer for the district, Hugo Varel, gave us another picture. "It did not happen. The boxes stayed on the table from eight in the morning until the last vote was counted," Mr Varel said. An army lorry had been in the yard, he allowed, but it had brought diesel for the generator.

Listeners may call in after the news at noon.""",
            },
        ],
        "disputes": [
            {
                "slot": "count|attendance",
                "about": ["turnout"],
                "positions": [
                    {"value": r"61", "holders": ["commission", "destin"]},
                    {"value": r"44", "holders": ["count together", "tally", "orr"]},
                ],
            },
            {
                "slot": "occurrence",
                "about": ["box", "ginta", "soldier"],
                "positions": [
                    {"value": r"asserted|carried|loaded|drove", "holders": ["count together", "volunteers", "sant"]},
                    {"value": r"denied|false|no ballot box|did not happen|stayed", "holders": ["commission", "varel"]},
                ],
            },
        ],
        "copies": [],
        "quiet": [
            "responsibility",
            "cause",
            "target",
            "legality",
            "deaths",
            "injuries",
            "detained",
            "missing",
            "amount",
            "age",
            "nationality",
            "identity",
            "status",
            "time",
            "place",
            "sequence",
        ],
        "independent": {"about": r"3,106|3106", "at_least": 2, "at_most": 2},
    },
]
