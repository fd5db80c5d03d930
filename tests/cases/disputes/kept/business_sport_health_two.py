"""Kept cases: a haulage group's debts, a football riot, a doping affair, a school poisoning, and a measles count that grows."""

CASES = [
    {
        "id": "n2-brannock-debts",
        "topic": "business",
        "held_out": True,
        "reports": [
            {
                "id": "n2-brn-1",
                "publisher": "Continental Press",
                "published": "2025-02-12",
                "text": """OSTERVIK, Feb 12 (Continental Press) - Brannock Freight, the haulage group that stopped paying its drivers last month, owed its creditors 480 million euros on the day it asked for protection, according to a report by the court-appointed administrator, Hedda Lunde.

The figure, in a 60-page document filed on Tuesday, covers bank loans, unpaid fuel bills and leases on some 2,100 lorries. Brannock sought protection from its creditors on 20 January.

The group's finance director, Piet Amsel, rejected the number. "We have counted every invoice up to the same day, and what the group owed was 310 million euros," he told reporters, adding that the administrator had booked loans inside the group twice.

Separately, the public prosecutor's office in Ostervik said the founder, Tobias Renner, 58, had been arrested at the airport on Monday evening and was being held in the city's remand prison on suspicion of fraud.

Brannock was founded in 1991 and had sales of 1.3 billion euros in 2023.""",
            },
            {
                "id": "n2-brn-2",
                "publisher": "Ostervik Courier",
                "published": "2025-02-12",
                "text": """Brannock owed 480 million, says administrator

Brannock Freight, the haulage group that stopped paying its drivers last month, owed its creditors 480 million euros on the day it asked for protection, according to a report by the court-appointed administrator, Hedda Lunde.

The figure, in a 60-page document filed on Tuesday, covers bank loans, unpaid fuel bills and leases on some 2,100 lorries. Brannock sought protection from its creditors on 20 January.

Separately, the public prosecutor's office in Ostervik said the founder, Tobias Renner, 58, had been arrested at the airport on Monday evening and was being held in the city's remand prison on suspicion of fraud.

Brannock was founded in 1991 and had sales of 1.3 billion euros in 2023. (Continental Press)""",
            },
            {
                "id": "n2-brn-3",
                "publisher": "The Ledger Daily",
                "published": "2025-02-12",
                "text": """Where is Tobias Renner?

The founder of the stricken haulier Brannock Freight spent Tuesday night in his own bed, if his lawyer is to be believed. "My client has not been arrested, on Monday or on any other day," Karin Thule told this newspaper by telephone. "He is at home in Ostervik with his wife, and no officer has come to see him."

Ms Thule said Mr Renner, 58, would attend the creditors' meeting of 3 March in person.

Drivers, meanwhile, wonder how much will be left for them. The transport union DTA, quoting the administrator's report, put the debts at €480m as of 20 January, when the group filed for protection. "Behind that number are 1,900 families," said the union's secretary, Lars Odde. The last large failure in the trade, that of Skane Road Lines in 2016, left creditors with eleven cents in the euro.

Shares in Brannock's rival Nordhaul rose 4 per cent.""",
            },
            {
                "id": "n2-brn-4",
                "publisher": "Brannock Freight",
                "published": "2025-02-13",
                "text": """PRESS RELEASE

Brannock Freight corrects figures in circulation

Ostervik, 13 February 2025. In view of reports in the media, the management of Brannock Freight states the following.

The liabilities of the group towards all creditors stood at EUR 310 million on 20 January 2025, the day of its application. The sum has been checked by an outside accountant. Claims between companies of the group do not belong to it.

The management continues to work with the administrator. Wages for January will be paid from the state guarantee fund by the end of the month. Operations at the depots in Ostervik, Halm and Brede go on as planned; around 85 per cent of the fleet is on the road.

The management will not comment on the private affairs of shareholders.

Contact: Office of Piet Amsel, Finance Director.""",
            },
        ],
        "disputes": [
            {
                "slot": "amount",
                "about": ["owed", "debt", "debts", "liabilities", "creditors"],
                "positions": [
                    {"value": r"480|480,000,000|480000000", "holders": ["lunde", "administrator", "union", "dta"]},
                    {
                        "value": r"310|310,000,000|310000000",
                        "holders": ["amsel", "brannock", "management", "finance director"],
                    },
                ],
            },
            {
                "slot": "status|occurrence",
                "about": ["renner", "founder", "arrested", "client"],
                "positions": [
                    {"value": r"arrested|held|custody|remand|asserted", "holders": ["prosecutor"]},
                    {"value": r"not been arrested|at home|free|denied", "holders": ["thule", "lawyer"]},
                ],
            },
        ],
        "copies": [["n2-brn-1", "n2-brn-2"]],
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
            "age",
            "nationality",
            "identity",
            "time",
            "place",
            "sequence",
        ],
        "independent": {"about": r"480|480,000,000|480000000", "at_least": 1, "at_most": 1},
    },
    {
        "id": "n2-lisvar-derby",
        "topic": "sport",
        "held_out": True,
        "reports": [
            {
                "id": "n2-lis-1",
                "publisher": "Ravna Telegraph Agency",
                "published": "2025-05-05",
                "text": """INTERIOR MINISTRY: SEVEN HURT AS HOOLIGANS DISTURB LISVAR DERBY

LISVAR, May 5. /RTA/. Order was swiftly restored at the Old Brewery Stadium after disturbances in the closing minutes of Sunday's match between FC Torvald and Ravna City, the Interior Ministry said.

"Seven people in all were injured, four of them police officers," spokesman Colonel Imre Dosk said. "Our men stood still for a quarter of an hour. They used their batons only after the Torvald supporters had thrown flares and broken seats at them."

Nine thousand spectators were in the ground, he said.

The match, which ended 1-1, was held up for 22 minutes. Colonel Dosk said video recordings were being examined and that organisers of the disorder would be brought to account. Last autumn the same fixture was played without visiting supporters.""",
            },
            {
                "id": "n2-lis-2",
                "publisher": "Lisvar Post",
                "published": "2025-05-05",
                "text": """Blood on the terraces: “They just ran at us”

By our sports desk

The last derby of the season lasted 112 minutes, and nobody will remember the football. St Anna's Hospital took in 23 people who had been injured at the Old Brewery Stadium on Sunday, chief physician Vera Molnat said this morning; two had broken arms, most had been struck on the head. Two were still on her ward.

Torvald's stadium director, Bence Hallo, gave an account that will not please the ministry. “It was the police who charged first, up the steps of Block D. Not a single flare had been lit at that moment. The seats flew afterwards,” he said.

Hallo was also clear about the size of the crowd: the turnstiles counted 14,500, the best figure since the promotion of 2019, when 16,000 came to see Marr's hat-trick.

Torvald's equaliser, by Osei in the 87th minute, went almost unnoticed. City stay third.""",
            },
            {
                "id": "n2-lis-3",
                "publisher": "Torvald Supporters' Association",
                "published": "2025-05-06",
                "text": """STATEMENT ON THE EVENTS OF 4 MAY

The Torvald Supporters' Association demands an inquiry into the conduct of the police at the Old Brewery Stadium.

Members in Block D saw the helmets go on at about the 80th minute. Without any warning, the officers stormed the terrace and beat people who were sitting down. Only then, in panic and anger, did some light flares and throw seats. We do not defend them. But we will not accept that the order of things is turned upside down.

According to the hospital, 23 people were injured. Among them is a boy whom his father had brought to his first match.

We ask everybody who filmed on Sunday to send us the recordings. In 2022 it was films made by supporters that led to the conviction of two sergeants.

The Board""",
            },
            {
                "id": "n2-lis-4",
                "publisher": "Channel 6 Sport",
                "published": "2025-05-05",
                "text": """Seven hurt in derby unrest

Order was swiftly restored at the Old Brewery Stadium after disturbances in the closing minutes of Sunday's match between FC Torvald and Ravna City, the Interior Ministry said.

"Seven people in all were injured, four of them police officers," spokesman Colonel Imre Dosk said. "Our men stood still for a quarter of an hour. They used their batons only after the Torvald supporters had thrown flares and broken seats at them."

Nine thousand spectators were in the ground, he said.

The match, which ended 1-1, was held up for 22 minutes. Colonel Dosk said video recordings were being examined and that organisers of the disorder would be brought to account.""",
            },
        ],
        "disputes": [
            {
                "slot": "injuries",
                "about": ["injured", "hurt", "injuries"],
                "positions": [
                    {"value": r"7|seven", "holders": ["dosk", "ministry"]},
                    {"value": r"23", "holders": ["molnat", "hospital"]},
                ],
            },
            {
                "slot": "attendance",
                "about": ["crowd", "spectators", "attendance", "turnstiles", "match", "ground"],
                "positions": [
                    {"value": r"9,000|9000|nine thousand", "holders": ["dosk", "ministry"]},
                    {"value": r"14,500|14500", "holders": ["hallo", "stadium director"]},
                ],
            },
            {
                "slot": "sequence",
                "about": ["first", "flares", "charged", "batons", "police", "only after", "only then"],
                "positions": [
                    {"value": r"supporters|only after|thrown flares", "holders": ["dosk", "ministry"]},
                    {
                        "value": r"police|charged first|officers|stormed|only then",
                        "holders": ["hallo", "supporters' association", "board", "members"],
                    },
                ],
            },
        ],
        "copies": [["n2-lis-1", "n2-lis-4"]],
        "quiet": [
            "occurrence",
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
        ],
        "independent": {"about": r"23", "at_least": 1, "at_most": 1},
    },
    {
        "id": "n2-kesti-sample",
        "topic": "sport",
        "held_out": True,
        "reports": [
            {
                "id": "n2-kes-1",
                "publisher": "National Integrity Agency for Sport",
                "published": "2025-04-16",
                "text": """Media notice: Runa Kesti

The National Integrity Agency for Sport (NIAS) informs the public that the B sample given by the long-distance runner Runa Kesti was opened and analysed on 14 April 2025 at the accredited laboratory in Halden. The analysis confirmed the finding in the A sample: erythropoietin.

The Agency's director, Dr Oskar Linde, states: "The athlete was invited to send a representative and chose not to. The procedure was carried out in full."

The Agency further notes that Ms Kesti, 29, missed four out-of-competition tests in the twelve months up to January 2025. Under the rules the panel may take such failures into account.

Ms Kesti is suspended provisionally. A hearing before the disciplinary panel will be held not before June. Until then the Agency will give no interviews on the matter.""",
            },
            {
                "id": "n2-kes-2",
                "publisher": "Evening Herald",
                "published": "2025-04-17",
                "text": """'There is no second test': Kesti camp hits back

The manager of the suspended marathon champion Runa Kesti has accused the anti-doping authorities of inventing a result. Mika Aalder said yesterday that the B sample was still lying sealed in a freezer. "It was never opened. I rang the laboratory myself on Tuesday, and the seal was intact," he said. "You cannot confirm anything with a bottle nobody has touched."

Aalder also took issue with the runner's record. Out of competition, he said, the testers failed to find her at home once in those twelve months, in November, when her flight was cancelled. "Once. Not four times."

Kesti, 29, won the Norrmark Marathon in March. The winner's cheque, 850,000 crowns, has been frozen, the race organisers said. Her predecessor Britt Solheim was banned for two years in 2018 after a positive test for a diuretic.""",
            },
            {
                "id": "n2-kes-3",
                "publisher": "Norrmark Broadcasting",
                "published": "2025-04-17",
                "text": """Runa Kesti: what we know

The story of the Norrmark champion keeps turning. On Wednesday the sports integrity agency announced that a second analysis had confirmed EPO in her sample. Its director, Oskar Linde, told our morning programme that the laboratory's report runs to 41 pages and that the bottle was opened before two witnesses.

Kesti herself, who is 29 and trains in the hill town of Vik, has said nothing since the weekend. On Saturday she wrote to followers that she had "never taken anything stronger than coffee".

At stake are her title and the prize of 850,000 crowns which goes with it. If she is disqualified, the Kenyan-born runner-up Ruth Adala, who finished 19 seconds behind, would be moved up.

The national federation has cancelled her place at the training camp in May. Hearings of this kind took an average of seven months last year.""",
            },
            {
                "id": "n2-kes-4",
                "publisher": None,
                "published": "2025-04-18",
                "text": """Posted by Tomas | 18 April

Friday notes from a tired club runner. You will all have read about Runa. I met her twice and I liked her, so forgive me if I am no neutral witness.

First, the money. 850,000 crowns is a lot in our sport, it is more than she made in the five years before. People do stupid things for less. People are also accused for less.

Second, that B bottle. The agency says one thing and her manager another, and either somebody has a report from Halden or somebody has not. It should not take a hearing in June to show us a piece of paper.

Third, my own weekend: 31 kilometres in the rain, no pains, new shoes from the sale. The club's spring relay is on 4 May, and we still need two for the second team. Write to me.""",
            },
        ],
        "disputes": [
            {
                "slot": "occurrence|status",
                "about": ["sample", "bottle", "opened", "analysis", "analysed"],
                "positions": [
                    {
                        "value": r"opened and analysed|was opened|confirmed|asserted",
                        "holders": ["linde", "agency", "nias"],
                    },
                    {
                        "value": r"never opened|sealed|intact|denied|nobody has touched",
                        "holders": ["aalder", "manager"],
                    },
                ],
            },
            {
                "slot": "count",
                "about": ["tests", "missed", "out of competition", "out-of-competition", "testers", "times"],
                "positions": [
                    {"value": r"4|four", "holders": ["agency", "nias"]},
                    {"value": r"1|once", "holders": ["aalder", "manager"]},
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
            "attendance",
            "amount",
            "age",
            "nationality",
            "identity",
            "time",
            "place",
            "sequence",
        ],
        "independent": {"about": r"850,000|850000", "at_least": 2, "at_most": 3},
    },
    {
        "id": "n2-keshara-school",
        "topic": "health",
        "held_out": True,
        "reports": [
            {
                "id": "n2-ksh-1",
                "publisher": "Tamor News Agency",
                "published": "2025-06-11",
                "text": """Health Minister: cholera at Keshara school under control

PORT TAMOR, 11 June (TNA) - The illness at the Keshara Hill boarding school is cholera and has been brought under control, Health Minister Paulo Sintes said on Wednesday.

"The national laboratory has confirmed cholera in the stool samples," Dr Sintes said at a news conference. "Six pupils have lost their lives since 3 June. There have been no further deaths, whatever people may say."

The minister said that the school's well had been disinfected and that 1,200 doses of vaccine had been flown in. The remaining boarders had been sent home.

Keshara, a tea-growing district in the north, last saw an outbreak of the disease in 2017, when 38 people died in a refugee settlement.""",
            },
            {
                "id": "n2-ksh-2",
                "publisher": "Keshara Observer",
                "published": "2025-06-12",
                "text": """Hospital chief contradicts minister on school tragedy

The head of Keshara District Hospital has broken ranks with the government over the deaths at the Hill school.

Dr Amina Rault, the medical superintendent, told the Observer that she had signed the death certificates of 11 pupils between 3 and 10 June. "I have them in my drawer. Eleven, the youngest nine years old," she said.

Nor, she said, was it the water. "These children had pinpoint pupils and foam at the mouth. That is not cholera. They were poisoned with pesticide. It was in the porridge." She said that a sack of maize meal in the school's kitchen had been stored beside drums of a spray used on the tea bushes.

The school's headmaster could not be reached. A guard at the gate said all had gone. The ministry did not answer our questions by the time we went to press.""",
            },
            {
                "id": "n2-ksh-3",
                "publisher": "Doctors' Circle",
                "published": "2025-06-13",
                "text": """Doctors' Circle calls for independent inquiry in Keshara

The medical charity Doctors' Circle is alarmed by the contradictory statements about the deaths of pupils in Keshara district.

Our team reached the district on 9 June and drew blood from fourteen of the sick boarders. Tests in our laboratory at Mbale Road showed in all of them the marks of an organophosphate pesticide. We found no cholera. We have handed the results to the ministry and have had no reply.

The Keshara Observer has reported that 11 pupils died. We have not been given access to the hospital's registers and cannot confirm that number.

Doctors' Circle asks that the kitchen be sealed, that food stores be tested and that parents be told the truth. In the past year our teams have treated more than 200 farm workers in the north for the effects of spraying.""",
            },
            {
                "id": "n2-ksh-4",
                "publisher": "Daily Standard",
                "published": "2025-06-12",
                "text": """SIX PUPILS DEAD OF CHOLERA

By TNA

The illness at the Keshara Hill boarding school is cholera and has been brought under control, Health Minister Paulo Sintes said on Wednesday.

"The national laboratory has confirmed cholera in the stool samples," Dr Sintes said at a news conference. "Six pupils have lost their lives since 3 June. There have been no further deaths, whatever people may say."

The minister said that the school's well had been disinfected and that 1,200 doses of vaccine had been flown in. The remaining boarders had been sent home.

Parents in the capital with children in boarding schools should make sure that they drink boiled water only, he added.""",
            },
            {
                "id": "n2-ksh-5",
                "publisher": "Voice of the Hills",
                "published": "2025-06-13",
                "text": """Mourning and anger in the tea country

On the road up to Keshara Hill somebody has tied strips of white cloth to the fence, one for each child. A grandmother was counting them when we passed. She would not give her name. “They told us on the radio that it was bad water,” she said. “We have drunk that water for sixty years.”

The dead pupils, 11 by the count of Dr Amina Rault, came from villages across the district. Four were buried on Tuesday in the churchyard at Lower Keshara. The priest spoke of patience; some of the men walked out.

At the tea cooperative nobody wanted to talk about drums, sprays or kitchens. Picking goes on. It is the second flush, and the factory at Mbeya Bridge pays by the kilo, twenty cents more than last year.""",
            },
        ],
        "disputes": [
            {
                "slot": "deaths",
                "about": ["pupils", "deaths", "died", "dead", "lives"],
                "positions": [
                    {"value": r"6|six", "holders": ["sintes", "minister"]},
                    {"value": r"11|eleven", "holders": ["rault", "observer", "superintendent"]},
                ],
            },
            {
                "slot": "cause",
                "about": ["cholera", "pesticide", "illness", "poisoned"],
                "positions": [
                    {"value": r"cholera", "holders": ["sintes", "minister", "laboratory"]},
                    {"value": r"pesticide|poison", "holders": ["rault", "doctors' circle", "superintendent"]},
                ],
            },
        ],
        "copies": [["n2-ksh-1", "n2-ksh-4"]],
        "quiet": [
            "occurrence",
            "responsibility",
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
            "sequence",
        ],
        "independent": {"about": r"11|eleven", "at_least": 1, "at_most": 1},
    },
    {
        "id": "n2-halloran-measles",
        "topic": "health",
        "held_out": True,
        "reports": [
            {
                "id": "n2-hal-1",
                "publisher": "Port Halloran Gazette",
                "published": "2025-03-06",
                "text": """Measles: county counts 14 cases

PORT HALLORAN — The Calder County Health Department said Thursday that 14 people had come down with measles since the middle of February, all but two of them children.

None has died. Three are being treated at Mercy Hospital, health officer Dr. Joan Petrakis said.

Petrakis traced the outbreak to a birthday party at a bowling alley on Feb. 15. "One guest had just come back from a trip abroad and did not know he was sick," she said. She urged parents to check vaccination cards.

The county saw no measles at all from 2011 through 2023 and two cases last year. About 88 percent of its kindergarteners have had both shots, compared with 93 percent in the state as a whole.""",
            },
            {
                "id": "n2-hal-2",
                "publisher": "KPHL Radio",
                "published": "2025-03-13",
                "text": """The measles outbreak in Calder County has more than doubled in a week. The county health department now counts 31 cases, up from 14 last Thursday. Health officer Joan Petrakis told KPHL that the new patients live mostly on the east side of Port Halloran and that several go to the same charter school, Harbor Prep.

"We expected this. Measles takes about two weeks to show itself, so what we see now is the second round," Petrakis said. Nobody has died, she said. Six patients are in the hospital.

Harbor Prep has told 40 unvaccinated students to stay home until March 28. The school's principal, Dale Winnick, said teachers would send them lessons by e-mail.

A free vaccination clinic will be held Saturday from 9 to 3 at the fairgrounds. No appointment is needed. That's our update; the weather is next.""",
            },
            {
                "id": "n2-hal-3",
                "publisher": "Tri-State Wire",
                "published": "2025-03-21",
                "text": """PORT HALLORAN (TSW) — A child has died of measles in Calder County, the first such death in the state in 22 years, officials said Friday.

The child, a 4-year-old girl who had not been vaccinated, died Thursday at Mercy Hospital, county health officer Dr. Joan Petrakis said. She gave no name.

The number of cases has risen to 52, according to the Calder County Health Department, from 31 a week earlier. Nine patients are in the hospital.

The state has sent a team of six nurses and 5,000 doses of vaccine. More than 900 people were vaccinated at the fairgrounds last Saturday, Petrakis said.

In 2019 an outbreak in neighboring Linn County reached 71 cases before it ended; there were no deaths.""",
            },
            {
                "id": "n2-hal-4",
                "publisher": "Port Halloran Gazette",
                "published": "2025-03-22",
                "text": """First death in measles outbreak

A 4-year-old Port Halloran girl died of measles Thursday afternoon, the county's health department announced at a packed news conference Friday.

"This is the day I hoped would not come," said Dr. Joan Petrakis, the county's health officer, who put the number of cases at 52. She said the girl had been in intensive care at Mercy Hospital for five days.

The outbreak began at a party at Strike Zone Lanes on Feb. 15. When this newspaper first reported on it two weeks ago there were 14 patients, and a week later 31.

Pastor Ruben Hale of Eastside Chapel, to which the family belongs, asked for privacy. A fund for the parents had raised $18,000 by Friday night.

Schools other than Harbor Prep remain open. Another clinic at the fairgrounds is planned for today, 9 a.m. to 3 p.m.""",
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
        "independent": {"about": r"52|fifty-two", "at_least": 1, "at_most": 1},
    },
]
