"""Cases on protests, court verdicts and elections, with one control."""

CASES = [
    {
        "id": "n5-port-lorne-bridge-march",
        "topic": "protest",
        "held_out": False,
        "reports": [
            {
                "id": "n5-lorne-a",
                "publisher": "Atlantic News Service",
                "published": "2025-03-30",
                "text": """PORT LORNE (ANS) - Police broke up a march against a planned rise in bus and ferry fares in Port Lorne on Saturday, after demonstrators tried to cross the Swing Bridge to parliament.

The Lorne Constabulary said 8,500 people had taken part in the march. The Fares Fair coalition, which organised it, said that 60,000 people had taken part.

The municipal ambulance service said that 74 people were injured, most of them in a crush at the foot of the bridge.

Fares in the island republic were last raised in 2022, by 15 percent. The government says that it loses 3 million dollars a month on the ferries and that it cannot go on doing so. A further march has been called for April 12.""",
            },
            {
                "id": "n5-lorne-b",
                "publisher": "Windward Star",
                "published": "2025-03-31",
                "text": """March turned back at bridge

Police broke up a march against a planned rise in bus and ferry fares in Port Lorne on Saturday, after demonstrators tried to cross the Swing Bridge to parliament.

The Lorne Constabulary said 8,500 people had taken part in the march. The Fares Fair coalition, which organised it, said that 60,000 people had taken part.

The municipal ambulance service said that 74 people were injured, most of them in a crush at the foot of the bridge.

Fares in the island republic were last raised in 2022, by 15 percent. On our own island, the ferry company said yesterday that it had no plans to follow suit. (ANS)""",
            },
            {
                "id": "n5-lorne-c",
                "publisher": "Lorne Constabulary",
                "published": "2025-03-31",
                "text": """Public Order Operation, 29 March: Facts

1. The Constabulary facilitated a procession from Mercy Square. Our drone unit assessed the number of people in it at 8,500.

2. Upon the refusal of a hard core to follow the notified route, officers with shields cleared the northern approach to the Swing Bridge. Water was used for six minutes.

3. Contrary to posts on social media, no rubber rounds were fired at any stage. The launchers stayed locked in the armoury, whose seal was checked by a justice of the peace.

4. Twelve persons needed treatment for injuries in the course of the day.

5. The Constabulary thanks the great majority for their good humour. Lost property, including a tuba, can be collected from Mercy Square station on weekdays between nine and four.""",
            },
            {
                "id": "n5-lorne-d",
                "publisher": "Night Shift (blog)",
                "published": "2025-04-01",
                "text": """I do not usually write about Saturdays. Saturdays in an emergency department are stag parties and wet pavements.

This one was different. By half past five I had a queue of people with round black bruises the size of a plum. From the thigh of a nineteen-year-old student I took a rubber bullet, whole, with a number moulded on its base. I have been doing this for sixteen years and I know what a baton leaves and what a bullet leaves. The officers fired them that afternoon, whatever anyone tells you.

I put it in a specimen jar with my signature over the lid. A lawyer has it now. No one was in danger of dying, thank God. Then the stag parties came after all.

Posted by Dr Mina Kerrigan. Comments are closed.""",
            },
        ],
        "disputes": [
            {
                "slot": "attendance",
                "about": ["people", "march", "taken part", "procession", "demonstrators"],
                "positions": [
                    {"value": r"8,500|8500", "holders": ["police", "constabulary"]},
                    {"value": r"60,000|60000", "holders": ["coalition", "fares fair", "organis"]},
                ],
            },
            {
                "slot": "injuries",
                "about": ["injured", "people", "injuries", "persons"],
                "positions": [
                    {"value": r"74", "holders": ["ambulance"]},
                    {"value": r"12|twelve", "holders": ["constabulary"]},
                ],
            },
            {
                "slot": "occurrence",
                "about": ["rubber", "bullet", "rounds", "fired"],
                "positions": [
                    {"value": r"asserted|rubber bullet|officers fired", "holders": ["kerrigan", "night shift"]},
                    {"value": r"denied|no rubber|locked in the armoury", "holders": ["constabulary"]},
                ],
            },
        ],
        "copies": [["n5-lorne-a", "n5-lorne-b"]],
        "quiet": [
            "responsibility",
            "cause",
            "target",
            "legality",
            "deaths",
            "detained",
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
        "independent": {"about": r"8,500|8500", "at_least": 1, "at_most": 1},
    },
    {
        "id": "n5-quarry-road-blockade",
        "topic": "protest",
        "held_out": False,
        "reports": [
            {
                "id": "n5-quarry-a",
                "publisher": "Sierra Norte Noticias",
                "published": "2025-05-22",
                "text": """Police chief defends Quarry Road operation

The head of the provincial police, Commissioner Aldo Ferran, gave his account yesterday of the clash at the blockade of Quarry Road, where villagers had been stopping the mine's trucks for nine days.

"The protesters threw the first stones, from above, when my people were still standing at ease beside the buses," Ferran said. "Only when the third man went down did I order them to advance."

He said that 41 people were detained in the course of the operation and that they would be charged with obstructing a public road.

The mine, which belongs to a Canadian company, employs 700 people and pays for the paving of the road. It asked last week for the trucks to be escorted.""",
            },
            {
                "id": "n5-quarry-b",
                "publisher": "Greenline Reports",
                "published": "2025-05-22",
                "text": """The tyres on Quarry Road were still smouldering when the arguments began over who had lit the fuse.

"They charged us while the women were praying the rosary," said Benita Quispe, who was a marshal at the barricade. "The police attacked first. Any stone that flew, flew afterwards. I had my back to the wall and my eyes open."

By dawn, the cells in three towns were full. The Legal Aid Network, whose lawyers went from one station to the next with a torch and a notebook, said that 118 people had been detained.

The dispute over dust and water from the lorries is in its fourth year. A study paid for by the company in 2023 found the stream to be clean; one by the university, a year on, did not.""",
            },
            {
                "id": "n5-quarry-c",
                "publisher": "The Republic",
                "published": "2025-05-23",
                "text": """Bar association asks judge to free Quarry Road detainees

The dean of the provincial bar association, Elvira Montes, filed a collective writ yesterday on behalf of the people who were picked up at the mine barricade on Tuesday night.

Montes told The Republic that the association had gone through the station ledgers by court order and that 118 people were being held when the sun came up. Among them, she said, were a baker delivering bread and a man who had come to look for his mule.

The judge, Hugo Salas, has 48 hours to rule. In 2021 he freed a group of teachers in a similar matter within a morning. The governor's office did not return calls. A spokesperson for the mine said that the company "respects the work of the institutions".""",
            },
            {
                "id": "n5-quarry-d",
                "publisher": "Radio Altura",
                "published": "2025-05-23",
                "text": """Good morning, it is half past six and four degrees in the upper town.

The school at Quarry Road opens again today, but the bus will leave from the chapel and not from the bridge. Parents are asked to send a warm drink. 118 people were taken to the cells from there on Tuesday night, and many children will be missing a father or an aunt at breakfast, so please be patient with one another.

The parish is collecting blankets for those inside. Mothers with infants should ask for Sister Carmen. The clinic has no more eye drops and begs anyone who has some to bring them.

In football, Deportivo Altura lost two-nil. Potatoes are up by a tenth at the Sunday market.""",
            },
        ],
        "disputes": [
            {
                "slot": "sequence",
                "about": ["first", "stones", "attacked", "charged", "threw", "began"],
                "positions": [
                    {"value": r"protesters|villagers|marchers|stones", "holders": ["ferran", "commissioner"]},
                    {"value": r"police|they charged", "holders": ["quispe", "marshal"]},
                ],
            },
            {
                "slot": "detained",
                "about": ["detained", "people", "held", "Quarry Road", "cells"],
                "positions": [
                    {"value": r"41|forty-one", "holders": ["ferran", "commissioner"]},
                    {
                        "value": r"118",
                        "holders": ["legal aid", "montes", "bar association", "association", "radio altura"],
                    },
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
        "independent": {"about": r"118", "at_least": 3, "at_most": 3},
    },
    {
        "id": "n5-editor-tax-verdict",
        "topic": "court verdict",
        "held_out": False,
        "reports": [
            {
                "id": "n5-verdict-a",
                "publisher": "Belmar State Agency",
                "published": "2025-12-05",
                "text": """Former editor convicted of tax evasion

KASIN, 5 December. The Kasin City Court has found Darius Holm, former editor-in-chief of the weekly Lantern, guilty of evading tax on a large scale, the court's press service reports.

Holm was sentenced to three years in a general-regime colony and ordered to pay 2.4 million crowns to the treasury.

The chairman of the Court Council, Viktor Lem, noted that the trial had been conducted lawfully from the first day to the last. "Journalists pay taxes like bakers," Lem said.

The convict may appeal within fifteen days. Since 2020 the courts of Belmar have returned more than 90 million crowns to the budget in cases of this category, and 214 persons have been sentenced.""",
            },
            {
                "id": "n5-verdict-b",
                "publisher": "Ledger & Markets",
                "published": "2025-12-06",
                "text": """Lantern ruling chills Belmar's last independent printers

By our business staff

The conviction of Darius Holm leaves advertisers with no national weekly that is not owned by the state or by its friends. Printers say that orders had already dried up in the autumn.

Holm's counsel, Judit Orban, said the sum that her client must pay was 1.9 million crowns, less than the prosecution had sought. She had the ruling in her hand when she met reporters.

Ms Orban is to appeal. "This trial was illegal. The court had no jurisdiction over a company registered in another city, and the code says so in as many words," she said.

The Lantern had 31,000 subscribers at its peak in 2019. Its offices, in a former dairy, have been put on the market.""",
            },
            {
                "id": "n5-verdict-c",
                "publisher": "Press Shield International",
                "published": "2025-12-08",
                "text": """Press Shield condemns the three-year sentence handed down to Darius Holm in Belmar

Press Shield International condemns the sentence of three years in prison passed on Darius Holm, the founding editor of the Lantern, and calls for him to be freed at once.

Our observer was let into the public gallery on two of the five days of hearings. The proceedings were held in a room with nine seats. Colleagues who had come from four countries waited on the stairs.

Holm, a father of three, is the sixth editor to be jailed in Belmar since the press law of 2021 took effect. The country stands at 161st place of 180 in our yearly index. We ask the European ministers who meet in Kasin in January to visit him in his cell.""",
            },
        ],
        "disputes": [
            {
                "slot": "amount",
                "about": ["crowns", "pay", "ordered", "sum", "Holm"],
                "positions": [
                    {"value": r"2.4|2,400,000|2400000", "holders": ["court", "press service", "belmar state"]},
                    {"value": r"1.9|1,900,000|1900000", "holders": ["orban", "counsel"]},
                ],
            },
            {
                "slot": "legality",
                "about": ["trial", "court", "lawfully", "illegal", "jurisdiction"],
                "positions": [
                    {"value": r"(?<!un)lawful(ly)?\b|^legal", "holders": ["lem", "chairman", "council"]},
                    {"value": r"illegal|unlawful|no jurisdiction", "holders": ["orban", "counsel"]},
                ],
            },
        ],
        "copies": [],
        "quiet": [
            "occurrence",
            "responsibility",
            "cause",
            "target",
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
            "place",
            "sequence",
        ],
    },
    {
        "id": "n5-courier-airport-sentence",
        "topic": "court verdict",
        "held_out": False,
        "reports": [
            {
                "id": "n5-courier-a",
                "publisher": "Straits Morning Post",
                "published": "2025-02-27",
                "text": """Courier gets 18 years for heroin in prams

A KENYAN man who flew in with two prams stuffed with heroin was jailed for 18 years by the High Court yesterday.

Juma Otieno Wekesa showed no emotion as the sentence was read out to him through an interpreter. He had asked for a glass of water a moment before.

Deputy Public Prosecutor Harold Tan had told the court that Wekesa, aged 22, "knew very well that there was no baby". The drugs, 4.1kg in all, would have fed the habit of 1,900 addicts for a week.

"He is a Kenyan national, he travelled on a Kenyan passport, and his embassy was informed," the DPP said.

In 2023, two women were given 20 years for the same trick with a wheelchair.""",
            },
            {
                "id": "n5-courier-b",
                "publisher": "Kilimani Weekly",
                "published": "2025-03-06",
                "text": """He is ours, says Arusha, and he is a boy

When the news of the sentence came on the radio, Mama Wekesa had to be held up by the neighbours. "My son is 17. He was in Form Three," she said. "What judge sends a schoolchild to prison for eighteen years?"

The family lives on the road to Moshi, on the Tanzanian side, and always has. The consul of Tanzania in the city-state, Ms Neema Mushi, said yesterday that the convicted youth was a citizen of Tanzania and of no other country. The passport with which he had travelled was a forgery, she said.

Ms Mushi wants a new hearing before a juvenile bench. The lad's teacher remembers a quiet left-winger who was promised a trial with a football club overseas.""",
            },
            {
                "id": "n5-courier-c",
                "publisher": "Court Reporter Online",
                "published": "2025-03-10",
                "text": """CASE NOTE: Public Prosecutor v Wekesa

Facts. The accused arrived on 3 June 2024 on a flight from Doha. Officers X-rayed two folding prams and found 4.1 kilograms of heroin in the tubing. Deputy Public Prosecutor Harold Tan gave his age as 22 in the statement of facts.

Issue. Whether the presumption of knowledge was rebutted. The defence relied on the accused's belief that the prams were a gift for the wife of a football agent.

Held. It was not. The court applied a line of authority going back to 1998 and passed a sentence of 18 years.

Comment. The judge did not have to deal with capacity, since no application had been made. An appeal was lodged on 5 March. It is set down for the May sitting and will be argued by new counsel.""",
            },
        ],
        "disputes": [
            {
                "slot": "age",
                "about": ["Wekesa", "age", "aged", "son", "accused", "courier"],
                "positions": [
                    {"value": r"22|twenty-two", "holders": ["tan", "prosecut"]},
                    {"value": r"17|seventeen", "holders": ["mama wekesa", "wekesa"]},
                ],
            },
            {
                "slot": "nationality",
                "about": ["Kenyan", "Tanzania", "national", "nationality", "Wekesa", "youth", "courier"],
                "positions": [
                    {"value": r"Kenya", "holders": ["tan", "dpp", "prosecut"]},
                    {"value": r"Tanzania", "holders": ["mushi", "consul"]},
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
            "amount",
            "identity",
            "status",
            "time",
            "place",
            "sequence",
        ],
        "independent": {"about": r"22|twenty-two", "at_least": 1, "at_most": 1},
    },
    {
        "id": "n5-tamrin-ballot-van",
        "topic": "election",
        "held_out": False,
        "reports": [
            {
                "id": "n5-tamrin-a",
                "publisher": "Ballot Eye",
                "published": "2025-10-12",
                "text": """LIVE: everything that is wrong with the vote in Tamrin

21:40 The white van in Mill Lane. According to the Tamrin Herald, 1,900 ballots were found in it. We are trying to reach the driver.

21:05 From our own people now. Our observer at School No. 5, Asel Dunya, was thrown out of the counting room at nine sharp. "Two policemen took me by the elbows and put me in the street," she says. "I did not see a single paper counted."

20:15 Polls have closed. It has rained since noon, and the queues were short.

19:30 A reader sends a picture of a cat asleep on a ballot box in the old town. It is the best-guarded box that we have seen today.""",
            },
            {
                "id": "n5-tamrin-b",
                "publisher": "Tamrin Herald",
                "published": "2025-10-14",
                "text": """Opposition cries foul as count ends

The governing party held on to the mayoralty of Tamrin with 53 per cent of the vote, preliminary results showed, in an election that its rivals say was stolen.

The monitoring website Ballot Eye has reported that 1,900 ballots were found in a van in Mill Lane. The Herald has not been able to check this for itself.

The losing candidate, Dr Rustam Beyl, told supporters that the fight would go on in the courts. His campaign says that 30,000 people attended his closing rally at the Dynamo stadium last Thursday, "more than the votes they now give us in the whole east bank".

Turnout was 47 per cent, against 58 per cent in 2021.""",
            },
            {
                "id": "n5-tamrin-c",
                "publisher": "Tamrin Territorial Election Commission",
                "published": "2025-10-14",
                "text": """Clarification

In connection with materials in the media, the Commission explains:

The vehicle which was stopped in Mill Lane belongs to the contracted printer. It was carrying 230 spare ballot papers, which were on the way to be pulped. A record was drawn up in the presence of two witnesses.

As regards School No. 5, no observer was removed from the room at any time. All who had been accredited were present to the end and received a copy of the protocol against signature.

The elections took place in a calm and businesslike atmosphere. There were 112 polling stations, as against 109 four years ago, and 16 were fitted with ramps. The Commission thanks the voters for their high civic awareness.""",
            },
            {
                "id": "n5-tamrin-d",
                "publisher": "Dynamo Fanzine",
                "published": "2025-10-15",
                "text": """The pitch, gentlemen, the pitch

We don't do politics here. But Sunday's match was played on a ploughed field, and we asked the groundsman why.

"Because of Thursday's rally," said stadium manager Oleg Prut, who happened to be standing next to the roller. He read the number to us off the turnstile counter: 9,000 came to hear the doctor speak, and every last one of them was let on to the grass in boots.

For comparison, the derby in April drew 14,200, and they stayed in their seats. New turf costs a fortune and will not take before spring. So when young Marko skied that penalty into the car park, remember whose fault it was. Final score 0-1. Next home game: the 26th, if the ground is passed fit.""",
            },
        ],
        "disputes": [
            {
                "slot": "count",
                "about": ["ballots", "ballot papers", "van", "vehicle", "Mill Lane"],
                "positions": [
                    {"value": r"1,900|1900", "holders": ["herald", "ballot eye"]},
                    {"value": r"230", "holders": ["commission"]},
                ],
            },
            {
                "slot": "occurrence",
                "about": ["observer", "thrown out", "removed", "School No. 5"],
                "positions": [
                    {
                        "value": r"asserted|thrown out|put me in the street|took me by",
                        "holders": ["dunya", "ballot eye", "observer"],
                    },
                    {"value": r"denied|no observer|present to the end", "holders": ["commission"]},
                ],
            },
            {
                "slot": "attendance",
                "about": ["rally", "stadium", "people", "attended", "speak"],
                "positions": [
                    {"value": r"30,000|30000", "holders": ["campaign", "beyl"]},
                    {"value": r"9,000|9000", "holders": ["prut", "manager"]},
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
        "independent": {"about": r"1,900|1900", "at_least": 1, "at_most": 1},
    },
    {
        "id": "n5-salt-coast-count",
        "topic": "election",
        "held_out": False,
        "reports": [
            {
                "id": "n5-saltcount-a",
                "publisher": "Coastal Wire",
                "published": "2025-08-18",
                "text": """PORT ADELE, Aug 18 (CW) - Salt Coast opposition leader Mirela Ash led the presidential election with 51 percent of the vote after a third of ballots were counted, the National Election Board said on Monday.

President Anton Gray had 44 percent, the board said. Three minor candidates shared the rest.

Voting was mostly peaceful. Two poll workers were hurt when a tent blew down in the town of Sable Bay, and one village voted a day late after its ballot papers were sent to the wrong island.

Gray, 68, has ruled since 2011. He beat Ash by 9,400 votes in 2020, in an election which the courts later described as flawed but valid.""",
            },
            {
                "id": "n5-saltcount-b",
                "publisher": "Inter-Island Observer",
                "published": "2025-08-18",
                "text": """Ash ahead as first results come in

Salt Coast opposition leader Mirela Ash led the presidential election with 51 percent of the vote after a third of ballots were counted, the National Election Board said on Monday.

President Anton Gray had 44 percent, the board said. Three minor candidates shared the rest.

Voting was mostly peaceful. Two poll workers were hurt when a tent blew down in the town of Sable Bay, and one village voted a day late after its ballot papers were sent to the wrong island.

Our island's own result is expected by nightfall, when the mail boat brings in the boxes from the light-house and the quarantine station. (CW)""",
            },
            {
                "id": "n5-saltcount-c",
                "publisher": "Coastal Wire",
                "published": "2025-08-20",
                "text": """PORT ADELE, Aug 20 (CW) - Mirela Ash won the presidency of Salt Coast with 49 percent of the vote, final figures from the National Election Board showed on Wednesday, as late returns from the capital narrowed her lead.

President Anton Gray conceded in a brief televised speech. He took 47 percent, the board said.

At least 300,000 people voted, the highest number since independence in 1974, board chairman Solomon Reyes said.

Thousands danced in the rain on the Esplanade. Police said that one man was killed when he fell from a balcony while waving a flag, and several others were treated for firework burns. Ash, a former harbour pilot, is to be sworn in on September 1.""",
            },
            {
                "id": "n5-saltcount-d",
                "publisher": "Esplanade Echo",
                "published": "2025-08-21",
                "text": """A night to remember, and a sad note

You could hear it from the breakwater: pots, conches, the horn of every boat in the harbour. President-elect Mirela Ash came out on the steps of the Customs House a little after ten and simply took off her shoes and danced.

In all, 312,408 islanders voted, board chairman Solomon Reyes told the Echo. He was hoarse. He had been up since Sunday.

The night claimed a life. Lionel Baptiste, 23, a crane driver, fell from the third floor of the Palm Hotel. His team-mates at Harbour United will wear black on Saturday. Eleven people were burnt by fireworks, the Sisters of Mercy hospital said, none of them badly. The street sweepers took away six tonnes of paper.""",
            },
        ],
        "disputes": [],
        "copies": [["n5-saltcount-a", "n5-saltcount-b"]],
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
        "independent": {"about": r"51", "at_least": 1, "at_most": 1},
    },
]
