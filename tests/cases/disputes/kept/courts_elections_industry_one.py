"""Kept cases: court verdicts, elections, industrial accidents."""

CASES = [
    {
        "id": "n1-kept-verdict-solt",
        "topic": "court verdicts",
        "held_out": True,
        "reports": [
            {
                "id": "n1-solt-a",
                "publisher": "Karast National News Agency",
                "published": "2025-03-12",
                "text": """Verdict announced in case of N. Solt

ALMAT, March 12. KarNews — The Military Collegium of the Supreme Court has found Nadira Solt, former editor of the website "Ploshchad", guilty of disclosing a state secret, the press service of the Supreme Court reports.

The defendant was sentenced to seven years of deprivation of liberty, to be served in a colony of the general regime, according to the press service.

The hearings were closed as the case file contains information on the supply of the armed forces. "The trial was conducted in full compliance with the law. The rights of the defence were observed at every stage," state prosecutor Damir Akhan noted after the session.

The verdict has not entered into force and can be appealed within 15 days. In 2019 N. Solt was fined for holding an unsanctioned rally in front of the city hall.""",
            },
            {
                "id": "n1-solt-b",
                "publisher": "Karast Bar Association",
                "published": "2025-03-13",
                "text": """STATEMENT OF THE BOARD

The Board of the Bar Association has discussed the judgment that was passed yesterday on the journalist Nadira Solt.

Article 83 of the Constitution allows military courts to try soldiers and nobody else. Mrs Solt has never worn a uniform. Her trial before the Military Collegium was unlawful from the first hour, and so is the judgment.

The Board has heard our colleague Yelena Dorj, who defended Mrs Solt and who was present when the operative part was read out. The sentence, Mrs Dorj reported to us, is nine years. She wrote it down, asked for it to be repeated, and it was repeated: nine. We do not know why the court has given the press another number.

The Board asks the Court to hand over the written text, which the law orders to be done on the same day. Colleagues who wish to help with the appeal may contact the secretariat.""",
            },
            {
                "id": "n1-solt-c",
                "publisher": "Steppe Wire",
                "published": "2025-03-24",
                "text": """Jailed Karast editor sent home, prosecutors say; family denies it

By Steppe Wire staff

Karast's prosecutor general said on Monday that Nadira Solt, the editor convicted this month in a secrecy trial that Western governments have criticized, had been released on health grounds.

Solt, 51, who has diabetes, “left the detention center on Friday and is at home with her relatives,” the prosecutor general, Marat Zhun, told a televised meeting of his staff.

Her sister, Aigul Solt, said that nobody had come home. “I took a parcel to the prison this morning. They accepted it and signed for it. She is in there, in cell 40, like every day since the arrest,” she said by phone from Almat. No relative had been told of any release, she said.

A court spokeswoman declined to comment. Karast ranks near the bottom of most indexes of press freedom.""",
            },
            {
                "id": "n1-solt-d",
                "publisher": "Exile Radio Almat",
                "published": "2025-03-26",
                "text": """Where is Nadira Solt? And how long is she supposed to be there? On Wednesday evening we asked her lawyer both questions.

“In the pre-trial prison on Railway Street. I sat opposite her yesterday for forty minutes,” Yelena Dorj told Exile Radio. “She has not been released, not for a day.” The attorney has still not received the text of the judgment. “I heard nine years with my own ears. The press service wrote seven in the evening. Perhaps somebody was ashamed.”

The lawyer will argue before the appeals chamber that the trial had no basis in law, since a civilian does not belong before a military court.

Our programme called the office of the prosecutor general eleven times. The receptionist said that all that there was to say had been said on television. You can support Exile Radio by sharing this page through a proxy.""",
            },
        ],
        "disputes": [
            {
                "slot": "count|time|amount",
                "about": ["sentence", "years", "solt", "verdict", "judgment"],
                "positions": [
                    {"value": r"7|seven", "holders": ["press service", "supreme court", "karast national news agency"]},
                    {"value": r"9|nine", "holders": ["dorj", "bar association"]},
                ],
            },
            {
                "slot": "legality",
                "about": ["trial", "solt", "judgment", "verdict", "court"],
                "positions": [
                    {"value": r"compliance with the law|\blawful|\blegal|observed", "holders": ["akhan", "prosecutor"]},
                    {"value": r"unlawful|no basis in law", "holders": ["bar association", "dorj", "board"]},
                ],
            },
            {
                "slot": "status|place|occurrence",
                "about": ["solt", "release", "prison"],
                "positions": [
                    {"value": r"released|left the detention|at home", "holders": ["zhun", "prosecutor general"]},
                    {
                        "value": r"not been released|in there|prison|nobody had come home|cell",
                        "holders": ["aigul", "sister", "dorj"],
                    },
                ],
            },
        ],
        "copies": [],
        "quiet": [
            "responsibility",
            "cause",
            "target",
            "deaths",
            "injuries",
            "detained",
            "missing",
            "attendance",
            "age",
            "nationality",
            "identity",
            "sequence",
        ],
    },
    {
        "id": "n1-kept-control-four-stories",
        "topic": "court verdicts",
        "held_out": True,
        "reports": [
            {
                "id": "n1-four-a",
                "publisher": "Thornbury Chronicle",
                "published": "2025-02-06",
                "text": """Builder who took deposits for lofts is jailed

A builder who took deposits for loft conversions and never lifted a hammer has been jailed for four years at Thornbury Crown Court.

Craig Pellow, 46, of Station Road, admitted 19 counts of fraud. The court heard that between 2020 and 2023 he was paid more than 310,000 pounds by families across the county, most of whom he met at church fairs.

Passing sentence, Judge Honor Blakely told him: "You looked people in the eye, you measured their ceilings, and you went to the races."

Pellow's barrister, Guy Treharne, said that his client was ashamed and had sold his van. One couple, who asked not to be named, said outside court that their twins still slept in the dining room.

A hearing about compensation will be held on 12 June.""",
            },
            {
                "id": "n1-four-b",
                "publisher": "Agencia Litoral",
                "published": "2025-02-06",
                "text": """Court acquits three policemen over prison riot

PUERTO AZUL, Feb. 6 (Agencia Litoral) -- A court in the coastal province of Azul on Thursday acquitted three policemen who had been accused of killing an inmate during a riot in 2019.

The presiding judge, Beatriz Lomas, said that the evidence did not allow the court to tell which of some 40 officers had fired. Prosecutors had sought sentences of 19 years.

Relatives of the inmate, Joao Teles, turned their backs to the bench and left the room in silence. Their lawyer said they would appeal.

The riot at Azul penitentiary, which began over spoiled food, lasted for two days and ended when marines came over the roof. A state commission found in 2021 that the prison had been holding twice as many inmates as it had beds for.""",
            },
            {
                "id": "n1-four-c",
                "publisher": "Fjord Broadcasting",
                "published": "2025-02-07",
                "text": """Four people have been taken to hospital after an explosion at a fertiliser works outside Storvik this morning. The police say that nobody is in danger of losing their life.

The explosion happened in a dryer at ten past seven and could be heard on the other side of the fjord. The operations manager of the works, Henrik Aune, says that the hall had been emptied a minute earlier, because a sensor had shown too much dust in the air.

"The sensor cost as much as a bicycle, and it has paid for itself today," he told Fjord Broadcasting.

Residents were asked to keep their windows shut until the afternoon. The Labour Inspection Authority is on its way. Production of the works' other line, which makes salt licks for reindeer, is going on as usual.""",
            },
            {
                "id": "n1-four-d",
                "publisher": "Office of the Mayor, Tamasi",
                "published": "2025-02-07",
                "text": """ANNOUNCEMENT

The Mayor of Tamasi, Mrs. Ofelia Kundu, informs residents that the march of the market women on Saturday 8 February has been authorised by the municipal council. It will leave the lorry park at 9 a.m. and go by way of Cathedral Street to the old stadium, where speeches will be made.

The organisers expect 4,000 participants. The municipality will provide 19 water points and two ambulances. Parking is prohibited on Cathedral Street from 6 a.m.; vehicles will be removed at the cost of their owners.

The march has been called to protest against the new stall fees, about which talks between the council and the market women's union are to resume on Tuesday. The Mayor reminds all residents that the harmattan season calls for care with open fires. Nobody may sell kerosene along the route.""",
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
    },
    {
        "id": "n1-kept-election-nambaro",
        "topic": "elections",
        "held_out": True,
        "reports": [
            {
                "id": "n1-nambaro-a",
                "publisher": "Great Rift News Agency",
                "published": "2025-09-30",
                "text": """Nambaro commission declares ruling party winner

TENKODI, Sept 30 (GRNA) - Nambaro's electoral commission on Tuesday declared the candidate of the ruling Union party, Lucien Batoro, winner of Sunday's presidential vote.

The chairwoman of the commission, Justice Celine Ouattami, said that 12,400 ballots had been invalid, "a tiny number for a country of farmers". Party agents had been able to follow the tally at the national centre from the first sheet to the last, she said.

The opposition Renewal Front, whose candidate is the former central banker Jonas Amadi, rejected the figures. Its secretary, Brice Lompo, said 96,000 ballots had been struck out as invalid, nearly all of them in districts where Amadi is strong.

The landlocked nation of 11 million elects a president every seven years. The last election, in 2018, had to be repeated in four districts.""",
            },
            {
                "id": "n1-nambaro-b",
                "publisher": "Tenkodi Soir (English edition)",
                "published": "2025-10-01",
                "text": """BATORO IS PRESIDENT-ELECT

Nambaro's electoral commission on Tuesday declared the candidate of the ruling Union party, Lucien Batoro, winner of Sunday's presidential vote.

The chairwoman of the commission, Justice Celine Ouattami, said that 12,400 ballots had been invalid, "a tiny number for a country of farmers". Party agents had been able to follow the tally at the national centre from the first sheet to the last, she said.

The opposition Renewal Front, whose candidate is the former central banker Jonas Amadi, rejected the figures. Its secretary, Brice Lompo, said 96,000 ballots had been struck out as invalid, nearly all of them in districts where Amadi is strong.

The swearing-in will be held at the Palace of the Nation on 2 December. Invitations are to be had from the protocol office. (GRNA)""",
            },
            {
                "id": "n1-nambaro-c",
                "publisher": "Savanna Union Observation Mission",
                "published": "2025-10-01",
                "text": """PRELIMINARY STATEMENT

The Mission of the Savanna Union deployed 64 observers to 500 polling places in all 13 regions.

Voting day was calm, and polling staff were on the whole well trained. The Mission drew up its own list of invalid ballots from the sheets posted on the doors of the regional centres. According to the Mission, invalid ballots number 12,400 in the whole country.

The Mission is less content with the national tally centre. At 1.30 in the morning on Monday its observers saw gendarmes lead the agents of the Renewal Front out of the hall. The agents were not allowed back in before the tally was over. This is contrary to the electoral code, and the Mission was given no reason for it.

The final report will be issued within sixty days. The Mission thanks the people of Nambaro for the warmth of their welcome.""",
            },
            {
                "id": "n1-nambaro-d",
                "publisher": "World Desk Radio",
                "published": "2025-10-02",
                "text": """The candidate who came second in Nambaro's election is a prisoner in his own villa, his party says.

"There are two armoured cars at the gate. Jonas Amadi has been under house arrest since Monday noon," the secretary of the Renewal Front, Brice Lompo, told World Desk. A baker who tried to deliver bread was sent away, he added.

Nambaro's police chief, Commissioner Edgard Some, spoke of a misunderstanding. "Mr Amadi is a free man. He is under no kind of arrest and may go wherever he wishes, today, this minute. The cars are there for his safety," he said.

We asked to be taken to the villa to see for ourselves, and were told that the road was being mended.

Mr Amadi, 61, gave up a well-paid post in Europe to run. He won 38 per cent of the vote, according to the official results.""",
            },
        ],
        "disputes": [
            {
                "slot": "count",
                "about": ["invalid", "ballot"],
                "positions": [
                    {"value": r"12,400|12400", "holders": ["ouattami", "commission", "mission"]},
                    {"value": r"96,000|96000", "holders": ["lompo", "renewal front"]},
                ],
            },
            {
                "slot": "occurrence",
                "about": ["agents", "tally", "gendarmes", "hall"],
                "positions": [
                    {"value": r"asserted|lead|not allowed|out of the hall", "holders": ["mission", "observers"]},
                    {"value": r"denied|able to follow|first sheet", "holders": ["ouattami", "commission"]},
                ],
            },
            {
                "slot": "status",
                "about": ["amadi"],
                "positions": [
                    {"value": r"house arrest|arrested|prisoner", "holders": ["lompo", "renewal front"]},
                    {
                        "value": r"free man|no kind of arrest|free",
                        "holders": ["edgard some", "commissioner", "police chief"],
                    },
                ],
            },
        ],
        "copies": [["n1-nambaro-a", "n1-nambaro-b"]],
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
            "amount",
            "age",
            "nationality",
            "identity",
            "time",
            "place",
            "sequence",
        ],
        "independent": {"about": r"12,400|12400", "at_least": 2, "at_most": 2},
    },
    {
        "id": "n1-kept-control-penmarsh",
        "topic": "elections",
        "held_out": True,
        "reports": [
            {
                "id": "n1-penmarsh-a",
                "publisher": "Kingdom Press Association",
                "published": "2025-05-02",
                "text": """Liberals take Penmarsh in by-election upset

By Tilly Garrick, KPA Political Staff

The Liberals have taken the parliamentary seat of Penmarsh from the Government in a by-election that saw one of the safest majorities in the west swept away.

Wendy Trescott, a veterinary surgeon, won by 1,204 votes, the returning officer, Lewis Hoad, announced at Penmarsh leisure centre shortly after 3am. She polled 13,877. Turnout was 47.2 per cent.

"Tonight the farms and the estates have spoken with one voice, and it was not a polite one," Mrs Trescott told cheering supporters.

The by-election was called after the former minister Sir Alan Croome resigned in February. He had held the seat since 1997, with a majority of 11,560 at the last general election.

The Government's candidate, Piers Lanyon, left by a side door without speaking to reporters.""",
            },
            {
                "id": "n1-penmarsh-b",
                "publisher": "Western Evening Echo",
                "published": "2025-05-02",
                "text": """VET WENDY SWEEPS TO VICTORY

The Liberals have taken the parliamentary seat of Penmarsh from the Government in a by-election that saw one of the safest majorities in the west swept away.

Wendy Trescott, a veterinary surgeon, won by 1,204 votes, the returning officer, Lewis Hoad, announced at Penmarsh leisure centre shortly after 3am. She polled 13,877. Turnout was 47.2 per cent.

"Tonight the farms and the estates have spoken with one voice, and it was not a polite one," Mrs Trescott told cheering supporters.

The by-election was called after the former minister Sir Alan Croome resigned in February. He had held the seat since 1997.

Full results on page 4. Our cartoonist's view of the night is on page 19.""",
            },
            {
                "id": "n1-penmarsh-c",
                "publisher": "Penmarsh and District News",
                "published": "2025-05-08",
                "text": """They queued for the count with flasks and knitting, and at three in the morning they got what they had come for: a new MP, by a margin of 1,204.

Wendy Trescott has looked after cows, cats and one elderly parrot in this town for 22 years. On Tuesday she took the oath in a jacket borrowed from her sister. "I had to leave in the middle of lambing, which tells you how much I wanted it," she said.

At the surgery in Fore Street her partner, Col Benbow, has put up a notice that asks owners to be patient. A locum starts on Monday.

Turnout, at 47.2 per cent, was lower than at the general election but, say old hands, remarkable for a night on which it hailed. The leisure centre's pool is open again from Saturday.""",
            },
            {
                "id": "n1-penmarsh-d",
                "publisher": "Hustings (newsletter)",
                "published": "2025-05-03",
                "text": """What Penmarsh tells us, and what it doesn't

A majority of 1,204 is not a landslide. It is about the number of people who can be got into the Penmarsh leisure centre if you take out the badminton nets. But to get there Wendy Trescott had to climb over one of the highest walls in the west, Sir Alan Croome's 11,560, and that is why nobody in the whips' office has slept.

Three notes of caution. First, fewer than half of the voters turned up; by-elections are a sport for people who are cross. Secondly, Mrs Trescott is known to every household that owns an animal, which is to say to every household. Thirdly, the seat has a habit of going home: it did so in 1985.

Next week: why the polls in the north are wrong, again, and what a swing of 16 points does to a marginal.""",
            },
        ],
        "disputes": [],
        "copies": [["n1-penmarsh-a", "n1-penmarsh-b"]],
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
        "independent": {"about": r"1,204|1204", "at_least": 2, "at_most": 3},
    },
    {
        "id": "n1-kept-industry-chandpari-mill",
        "topic": "industrial accidents",
        "held_out": True,
        "reports": [
            {
                "id": "n1-mill-a",
                "publisher": "Chandpari Sugar Ltd",
                "published": "2024-12-04",
                "text": """Statement to the Stock Exchange

Pursuant to the listing rules, Chandpari Sugar Limited informs the Exchange of an accident at its mill in Chandpari on 2 December.

Boiler No. 3 exploded at the end of the night shift. The explosion was caused by an error of the operator, who had left the feed valve closed against standing orders, the Company said. The boiler itself was in sound condition and had been certified in June.

The Company deeply regrets the death of four workers. All 62 persons on the shift have been accounted for, the Company said, and the number of four is final. The families will receive an ex gratia payment.

One of the deceased, the stoker's mate Bipin Tashi, was 19 years old according to the muster roll. Crushing is expected to restart on 16 December, and the guidance for the year is unchanged.""",
            },
            {
                "id": "n1-mill-b",
                "publisher": "Business Morning",
                "published": "2024-12-05",
                "text": """Chandpari Sugar down 6% after blast

Shares in Chandpari Sugar fell 6 per cent on Wednesday after the company told the stock exchange of an accident at its mill.

Boiler No. 3 exploded at the end of the night shift on 2 December. The explosion was caused by an error of the operator, who had left the feed valve closed against standing orders, the company said. The boiler itself was in sound condition and had been certified in June.

The company said that it deeply regretted the death of four workers. All 62 persons on the shift have been accounted for, it said, and the number of four is final. The families will receive an ex gratia payment.

Crushing is expected to restart on 16 December, and the guidance for the year is unchanged. Analysts at Orbit Securities kept their "hold" rating.""",
            },
            {
                "id": "n1-mill-c",
                "publisher": "Sugar and Distillery Workers' Union",
                "published": "2024-12-05",
                "text": """NINE OF US ARE DEAD. THEY COUNT FOUR.

Comrades! The owners tell the stock market that four workers died in Chandpari on Monday. Our branch has stood at nine pyres. Nine workers of the night shift were killed: four who were on the muster roll, and five contract men whom the company never wrote down in any book.

They blame Haru, who cannot answer because he is among the dead. It was not Haru. The boiler burst because its drum was eaten away by rust; our fitters had reported the thinning of the plate three times since the monsoon, and each time they got a coat of paint for an answer.

The union will not go back into the boiler house before every drum has been tested by people who are not paid by the owners. Compensation for all, roll or no roll! Meeting on Sunday under the banyan tree at the weighbridge, after the evening meal.""",
            },
            {
                "id": "n1-mill-d",
                "publisher": "The Hill Courier",
                "published": "2024-12-07",
                "text": """“He was in class eight”

From our staff reporter

CHANDPARI: The school bag of Bipin Tashi hangs from a nail. “He was 14. He was born in the year of the flood, everybody in this lane can tell you,” his mother, Maya Tashi, said. “He went for the nights because they gave him sugar to bring home.”

The company insists otherwise. Its personnel manager, Mr R. K. Dalal, showed this reporter the muster roll, in which the boy's age is written in green ink. “Nineteen. We do not employ minors,” he said.

The Labour Commissioner of the district, Mrs Pema Wangdi, who visited the mill on Friday, said that 62 persons had signed on for the shift that night. She has asked for the register of the past three years and for the report on the boiler of June.

It is the worst accident in the district's mills since 1993.""",
            },
        ],
        "disputes": [
            {
                "slot": "cause|responsibility",
                "about": ["boiler", "explosion", "explod", "burst", "blast"],
                "positions": [
                    {"value": r"error|operator|valve", "holders": ["company", "chandpari sugar"]},
                    {"value": r"rust|drum|thinning|eaten away", "holders": ["union", "branch", "fitters"]},
                ],
            },
            {
                "slot": "deaths",
                "about": ["worker", "mill", "boiler", "dead", "explosion", "killed"],
                "positions": [
                    {"value": r"4|four", "holders": ["company", "chandpari sugar"]},
                    {"value": r"9|nine", "holders": ["union", "branch"]},
                ],
            },
            {
                "slot": "age",
                "about": ["bipin", "tashi", "boy", "stoker"],
                "positions": [
                    {"value": r"19|nineteen", "holders": ["company", "dalal", "chandpari sugar", "muster roll"]},
                    {"value": r"14|fourteen", "holders": ["maya tashi", "mother"]},
                ],
            },
        ],
        "copies": [["n1-mill-a", "n1-mill-b"]],
        "quiet": [
            "occurrence",
            "target",
            "legality",
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
        "independent": {"about": r"62|sixty-two", "at_least": 2, "at_most": 2},
    },
    {
        "id": "n1-kept-control-shoe-workshop",
        "topic": "industrial accidents",
        "held_out": True,
        "reports": [
            {
                "id": "n1-shoe-a",
                "publisher": "Subcontinent Wire",
                "published": "2025-08-04",
                "text": """Seven dead as shoe workshop collapses in Mirzanagar

MIRZANAGAR, Aug 4 (SW) - A four-storey building that housed shoe workshops collapsed in the old quarter of Mirzanagar on Monday, killing seven people so far, the fire brigade said.

About 50 people were missing under the concrete, the brigade's chief, Asad Tarin, told reporters at about noon. "This number will change, and I am afraid that it will change all day long," he said.

Soldiers and neighbours passed down bricks from hand to hand. A crane could not get through the lanes, which are less than three metres wide.

The building's owner could not be reached. Residents said a fifth storey had been under construction. In 2013 a market hall came down two streets away.""",
            },
            {
                "id": "n1-shoe-b",
                "publisher": "Mirzanagar Daily",
                "published": "2025-08-05",
                "text": """NIGHT OF DIGGING IN COBBLERS' LANE

All night the lamps moved on the heap that had been the Rahim building. By six this morning the toll had gone up to 19, said the chief of the fire brigade, Asad Tarin, who had been on his feet since the collapse. Thirty-three people were still missing, he said.

There was one moment of joy. At ten past two a hand came out between two slabs and took hold of a rope. It belonged to Nasreen, who glues soles and who had sung to herself for fifteen hours so as not to fall asleep. She has a broken ankle.

The municipality sealed three other houses in the lane. Its engineer, Farhad Lodi, said that no permit had been asked for the fifth storey. Bread and tea for the diggers are given out at the mosque.""",
            },
            {
                "id": "n1-shoe-c",
                "publisher": "Frontier Television",
                "published": "2025-08-05",
                "text": """All night the lamps moved on the heap that had been the Rahim building in Mirzanagar. By six this morning the toll had gone up to 19, said the chief of the fire brigade, Asad Tarin, who had been on his feet since the collapse. Thirty-three people were still missing, he said.

There was one moment of joy. At ten past two a hand came out between two slabs and took hold of a rope. It belonged to Nasreen, who glues soles and who had sung to herself for fifteen hours so as not to fall asleep. She has a broken ankle. (Mirzanagar Daily)

Stay with us for pictures from the scene, and for the cricket at eleven.""",
            },
            {
                "id": "n1-shoe-d",
                "publisher": "Subcontinent Wire",
                "published": "2025-08-07",
                "text": """Search ends at collapsed shoe workshop, 46 dead

MIRZANAGAR, Aug 7 (SW) - Rescuers ended their search on Thursday in the ruins of a building in Mirzanagar that came down on Monday with shoemakers at their benches inside.

Fire brigade chief Asad Tarin said that 46 bodies had been recovered and that nobody was missing any more. "We have reached the floor of the cellar. There is nobody left to find," he said. On Tuesday he had put the toll at 19.

Police have arrested the owner, Gul Rahim. They said that he had been building a fifth storey on top of walls meant for two.

The city makes about a third of the country's shoes, many of them in old houses without any emergency exit.""",
            },
            {
                "id": "n1-shoe-e",
                "publisher": "Workers' Safety Monitor",
                "published": "2025-08-09",
                "text": """Case note: Rahim building, Mirzanagar

The collapse of the Rahim building on 4 August belongs among the worst that we have recorded in the leather trades. We reconstruct here how the figures grew, because newspapers abroad are still printing the early ones.

On the day itself, the fire brigade spoke of seven dead. On the following morning it gave 19. On 7 August, when the search was called off, the brigade's figure was 46, and it has not changed since then. All of the later numbers replace the earlier ones; they should not be added up.

Workers in such houses are paid by the pair and are locked in at busy times. We have asked the provincial government for its list of inspections for 2024. A list with no entries would be an answer as well.""",
            },
        ],
        "disputes": [],
        "copies": [["n1-shoe-b", "n1-shoe-c"]],
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
        "independent": {"about": r"46|forty-six", "at_least": 1, "at_most": 1},
    },
]
