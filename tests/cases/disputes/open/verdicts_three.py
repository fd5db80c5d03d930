"""Open cases: court verdicts and industrial accidents."""

CASES = [
    {
        "id": "n3-daro-hamsin",
        "topic": "death sentence",
        "held_out": False,
        "reports": [
            {
                "id": "n3-hamsin-saba",
                "publisher": "SabaPress",
                "published": "2025-01-22",
                "text": """Court hands down just sentence on killer of border guard

NUBAR, 22 January (SabaPress) - The Criminal Court of Nubar on Wednesday sentenced Daro Hamsin to death for the premeditated murder of Sergeant Faris Zein of the Border Guard.

Prosecutor Adnan Qadir told SabaPress that the accused had confessed in full to having shot the sergeant from behind on 2 May of last year. Hamsin was 19 when he committed the crime, the prosecutor said.

He denied that the accused had been beaten under interrogation. "No hand was laid on him. He was treated as our laws and our faith demand," Qadir said.

The court also ordered the confiscation of a motor cycle and two mobile telephones. The verdict may be appealed within thirty days. Sergeant Zein leaves a widow and four children, and a school in Nubar has been given his name.
""",
            },
            {
                "id": "n3-hamsin-times",
                "publisher": "Nubar Times",
                "published": "2025-01-23",
                "text": """Death for killer of Sgt Zein

(SabaPress) The Criminal Court of Nubar yesterday sentenced Daro Hamsin to death for the premeditated murder of Sergeant Faris Zein of the Border Guard.

Prosecutor Adnan Qadir told SabaPress that the accused had confessed in full to having shot the sergeant from behind on 2 May of last year. Hamsin was 19 when he committed the crime, the prosecutor said.

He denied that the accused had been beaten under interrogation. “No hand was laid on him. He was treated as our laws and our faith demand,” Qadir said.

The verdict may be appealed within thirty days. Sergeant Zein leaves a widow and four children, and a school in Nubar has been given his name.
""",
            },
            {
                "id": "n3-hamsin-abolition",
                "publisher": "Abolition Now",
                "published": "2025-01-24",
                "text": """URGENT ACTION: CHILD OFFENDER SENTENCED TO DEATH

Daro Hamsin may be hanged for something he is said to have done as a child.

His lawyer, Samar Obeid, told Abolition Now that he was 15 at the time of the shooting in which a border guard lost his life. The court refused to look at the papers that she had brought. The trial lasted for fifty minutes.

Obeid says that her client was tortured for six days: he was hung by the wrists and given electric shocks until he put his thumb to a statement that he could not read. He took it all back in court.

Saba is a party to the Convention on the Rights of the Child. It put at least 41 people to death in 2024.

PLEASE WRITE NOW to the President, in your own words, and ask him to spare Daro Hamsin's life.
""",
            },
            {
                "id": "n3-hamsin-lens",
                "publisher": "Lens on Saba",
                "published": "2025-01-27",
                "text": """A page in a ledger in Wadi Sul

The ledger is bound in green cloth and smells of paraffin. Yusra Mattar, who has been the registrar of Wadi Sul for longer than she will say, turns it around so that we can read.

There he is, she says: Daro, second son of Hamsin the well digger. By her book he was 15 when the guard was shot. Nobody from the court has come to see it.

Daro Hamsin was condemned to death last week. His lawyer, Samar Obeid, has lodged an appeal and says that his confession was wrung out of him by torture. The prosecutor has said there was no such thing.

The road to Wadi Sul was cut by floods for most of the winter. The registrar would send the ledger to the capital herself, but it is the only one she has.
""",
            },
        ],
        "disputes": [
            {
                "slot": "age",
                "about": ["Hamsin", "Daro", "he"],
                "positions": [
                    {"value": r"19|nineteen", "holders": ["qadir", "prosecutor"]},
                    {"value": r"15|fifteen", "holders": ["obeid", "mattar", "registrar"]},
                ],
            },
            {
                "slot": "occurrence",
                "about": ["beaten", "tortured", "torture", "interrogation", "hand"],
                "positions": [
                    {"value": r"tortur|assert", "holders": ["obeid", "lawyer"]},
                    {"value": r"denied|no hand|no such", "holders": ["qadir", "prosecutor"]},
                ],
            },
        ],
        "copies": [["n3-hamsin-saba", "n3-hamsin-times"]],
        "quiet": [
            "responsibility",
            "cause",
            "target",
            "legality",
            "deaths",
            "injuries",
            "detained",
            "missing",
            "attendance",
            "count",
            "amount",
            "nationality",
            "identity",
            "status",
            "time",
            "place",
            "sequence",
        ],
        "independent": {"about": "15|fifteen", "at_least": 2, "at_most": 2},
    },
    {
        "id": "n3-ranz-pension",
        "topic": "fraud verdict",
        "held_out": False,
        "reports": [
            {
                "id": "n3-ranz-court",
                "publisher": "Regional Court of Halmstett",
                "published": "2025-06-26",
                "text": """Press release 31/2025: Judgment in criminal case 4 KLs 12/24

The Third Criminal Chamber has today found the defendant Tibor R., a former manager of the Foundry Workers' Pension Fund, guilty of breach of trust in 118 cases and has sentenced him, in his absence, to nine years' imprisonment.

The Chamber has found that the defendant took 37 million marks from the fund between 2016 and 2021. He made use of invoices from companies that had neither staff nor premises.

Two co-defendants were given suspended terms. The fund may claim its loss in a separate civil suit.

The judgment is not final. An appeal on points of law may be lodged within one week. The written reasons will be made available to media representatives, with names removed, on application to the press office.
""",
            },
            {
                "id": "n3-ranz-ledger",
                "publisher": "Ledger Financial",
                "published": "2025-06-27",
                "text": """Fugitive pension boss gets nine years; defence disputes size of loss

HALMSTETT (Ledger) - A court has sentenced Tibor Ranz, who once ran one of the country's ten biggest occupational pension funds, to nine years in jail.

His lawyer, Elsbeth Korn, said she would appeal. "My client took 5.2 million and has never denied it. The rest was lost on ships," she told reporters.

Halden & Roe, the auditors called in by the regulator, told Ledger that 37 million marks had been taken by Ranz. They had worked from the bank's records and not from the file of the court.

Chief prosecutor Jonas Weil said Ranz was in Port Amaro, where he had been seen at a yacht club in May, and that extradition had been requested.

The verdict closes one of three trials over the affair. In the first, a notary was fined 90,000 marks; the second, against two shipbrokers, collapsed in 2023 when a witness could not be traced. Analysts at Brauer Bank said the ruling had been priced in and would have no bearing on the insurers that stood behind the fund.

The fund, with 41,000 members, cut pensions by a tenth in 2022. Its funding ratio was 83% at the end of March.
""",
            },
            {
                "id": "n3-ranz-weekly",
                "publisher": "The Halmstett Weekly",
                "published": "2025-07-03",
                "text": """“He cannot even hold a spoon”

An interview with the wife of the most wanted man in town

She has made coffee and has laid out four cups, out of habit. Three are not used.

Ilse Ranz, 61, says that she does not read the papers any longer. But she would like one thing to be put right. “Tibor is not lying on a beach,” she says. “He is in a clinic at Lugova and has been there since the winter. He had a stroke. He cannot even hold a spoon.”

The public prosecutor does not believe it. Jonas Weil repeated to this newspaper on Tuesday that the convict is in Port Amaro. The clinic at Lugova does not give out the names of its patients.

Of the money she says only that there was never as much of it as people think. The house has been sold. The buyer is a dentist and means to put in a pool.
""",
            },
        ],
        "disputes": [
            {
                "slot": "amount",
                "about": ["Ranz", "marks", "million", "fund", "defendant"],
                "positions": [
                    {"value": r"37|37,000,000|37000000", "holders": ["chamber", "court", "halden"]},
                    {"value": r"5.2|5,200,000|5200000", "holders": ["korn"]},
                ],
            },
            {
                "slot": "place",
                "about": ["Ranz", "Tibor", "convict", "he"],
                "positions": [
                    {"value": r"Port Amaro", "holders": ["weil", "prosecutor"]},
                    {"value": r"Lugova", "holders": ["ilse", "wife"]},
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
            "detained",
            "missing",
            "attendance",
            "count",
            "age",
            "nationality",
            "identity",
            "status",
            "time",
            "sequence",
        ],
        "independent": {"about": "37|37,000,000|37000000", "at_least": 2, "at_most": 2},
    },
    {
        "id": "n3-softnight-fire",
        "topic": "factory fire",
        "held_out": False,
        "reports": [
            {
                "id": "n3-soft-central",
                "publisher": "Central Wire",
                "published": "2025-08-12",
                "text": """QUAYMOUTH (Central Wire) - Fire swept through a mattress factory in the port of Quaymouth on Tuesday afternoon, killing 33 people, the chief of the city fire brigade, Anil Desouza, said.

Sparks from a welder's torch had set light to foam on the second floor, Desouza told reporters. Two of the three staircases were blocked by stock.

Police superintendent Rukmini Das said four people had been detained: two directors, a foreman and the welder.

The factory, which belongs to SoftNight Ltd, employs about 300 people, most of them women from the hill districts.

In 2018 a blaze at a dye works in the same district killed 12 people. Its owner was fined and is in business again.
""",
            },
            {
                "id": "n3-soft-labour",
                "publisher": "Labour Press Service",
                "published": "2025-08-13",
                "text": """QUAYMOUTH, Aug. 13 (Labour Press Service) - The city morgue has received the bodies of 33 workers from the fire at the SoftNight plant, its superintendent, Dr. Kavita Rao, said on Wednesday.

The Garment and Furnishing Workers' Union said 45 workers had been injured, many of them as they leapt from windows.

Union secretary Joseph Pinto said that the police had detained 11 people, and that seven of those were workers who had asked for the muster roll. "They are locking up the witnesses," he said.

The union had written to the factory inspector in April about the doors. It received a rubber-stamped copy of its own letter in reply.
""",
            },
            {
                "id": "n3-soft-examiner",
                "publisher": "The Quaymouth Examiner",
                "published": "2025-08-13",
                "text": """Doors of death: 33 perish in mattress factory, say fire chief and morgue

Examiner Bureau and agencies

Fire swept through a mattress factory in the port of Quaymouth on Tuesday afternoon, killing 33 people, the chief of the city fire brigade, Anil Desouza, said.

Sparks from a welder’s torch had set light to foam on the second floor, Desouza told reporters. Two of the three staircases were blocked by stock.

Police superintendent Rukmini Das said four people had been detained: two directors, a foreman and the welder.

The factory, which belongs to SoftNight Ltd, employs about 300 people, most of them women from the hill districts.

The city morgue has received the bodies of 33 workers from the fire at the SoftNight plant, its superintendent, Dr. Kavita Rao, said on Wednesday.

The Garment and Furnishing Workers’ Union said 45 workers had been injured, many of them as they leapt from windows.

Union secretary Joseph Pinto said that the police had detained 11 people, and that seven of those were workers who had asked for the muster roll. “They are locking up the witnesses,” he said.

The union had written to the factory inspector in April about the doors. It received a rubber-stamped copy of its own letter in reply.
""",
            },
            {
                "id": "n3-soft-company",
                "publisher": "SoftNight Ltd",
                "published": "2025-08-14",
                "text": """To our customers and the members of the press

SoftNight Ltd is heartbroken by Tuesday's accident at our Quaymouth unit. The Board has resolved to pay 500,000 rupals to the family of each deceased colleague, without admission of liability.

As to the origin of the fire, our consulting engineers inspected the site on Wednesday. They have found that a short circuit in the mains panel on the ground floor caused the blaze. No welding was being done in the building that day.

Twelve of our people were injured and are being treated at company expense at the Sacred Heart Hospital.

The unit had been inspected by the municipality. Our fire certificate was renewed in February. Our extinguishers, 64 in number, were serviced in May by a licensed firm. In eleven years our Belmora unit has not had one lost working day on account of fire.

Orders already confirmed will be met from our unit at Belmora. Our helpline is open round the clock. We ask for patience at this hour, and for your prayers.
""",
            },
        ],
        "disputes": [
            {
                "slot": "cause",
                "about": ["fire", "blaze", "welder", "short circuit"],
                "positions": [
                    {"value": r"spark|weld|torch", "holders": ["desouza", "fire brigade"]},
                    {"value": r"short circuit", "holders": ["softnight", "engineers"]},
                ],
            },
            {
                "slot": "injuries",
                "about": ["workers", "injured", "people", "fire"],
                "positions": [
                    {"value": r"45|forty-five", "holders": ["union"]},
                    {"value": r"12|twelve", "holders": ["softnight"]},
                ],
            },
            {
                "slot": "detained",
                "about": ["detained", "people"],
                "positions": [
                    {"value": r"4|four", "holders": ["das", "police"]},
                    {"value": r"11|eleven", "holders": ["pinto", "union"]},
                ],
            },
        ],
        "copies": [["n3-soft-central", "n3-soft-examiner"], ["n3-soft-labour", "n3-soft-examiner"]],
        "quiet": [
            "occurrence",
            "responsibility",
            "target",
            "legality",
            "deaths",
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
            "sequence",
        ],
        "independent": {"about": "33|thirty-three", "at_least": 2, "at_most": 2},
    },
    {
        "id": "n3-brakel-ammonia",
        "topic": "industrial accident (control: updates only)",
        "held_out": False,
        "reports": [
            {
                "id": "n3-brakel-1",
                "publisher": "North Coast Radio",
                "published": "2025-11-05",
                "text": """Three dead after ammonia escapes from cold store

Three people have died and at least 60 have been taken to hospital after ammonia escaped from a cold store at Brakel docks, the Regional Health Authority said at noon today.

A valve failed while a tank was being filled shortly after half past eight, according to the fire service. The cloud drifted over the fish hall, where the morning shift was at work.

People in the Old Docks quarter have been told to stay indoors, close their windows and turn off fans. Two primary schools are keeping their pupils until further notice. The A12 is closed at junction 4.

The store is owned by Polar Link, which runs ten others on this coast. A smaller leak at its site in Wendle in 2020 sent 14 people to hospital; all of them recovered. The next bulletin is at six.
""",
            },
            {
                "id": "n3-brakel-2",
                "publisher": "Brakel Advertiser",
                "published": "2025-11-06",
                "text": """Dock gas leak: toll goes up to seven

The number of people killed by the leak of ammonia at Brakel docks rose to seven overnight, the Regional Health Authority said this morning. It had spoken of three deaths on Wednesday.

The authority said that 112 people were now in hospital, up from 60 at first. Most have burns to the eyes or trouble with their breathing.

The fire service confirmed that the gas came from a valve that gave way as a tank was being filled. It has since been capped.

Dockers stood in silence at the gate when the six o’clock shift went in. “You could not see it. You just saw people kneel down,” said crane driver Lesley Poole. Polar Link said it was helping the authorities and that its thoughts were with the bereaved.
""",
            },
            {
                "id": "n3-brakel-3",
                "publisher": "Coastal Press",
                "published": "2025-11-08",
                "text": """BRAKEL, Nov. 8 (Coastal Press) - Nine people have now died as a result of Wednesday's ammonia leak at the Brakel docks, up from seven on Thursday, the Regional Health Authority said on Saturday after two patients lost their lives in intensive care.

The authority said the number of those in hospital had fallen to 38 from a peak of 112.

A valve on a storage tank failed during filling, the fire service has said. The accident investigation board expects to publish first findings in a month.

The people of the Old Docks quarter were allowed to open their windows on Thursday night. The fish auction, which was moved to Wendle, is to return to Brakel on Monday. Shares in Polar Link have lost 22 percent of their value in the week.
""",
            },
        ],
        "disputes": [],
        "copies": [],
        "quiet": [
            "occurrence",
            "responsibility",
            "cause",
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
            "time",
            "place",
            "sequence",
        ],
        "independent": {"about": "112", "at_least": 1, "at_most": 1},
    },
]
