"""Open cases: a glassworks that cuts jobs, a youth footballer's papers, and a fever that a ministry does not see."""

CASES = [
    {
        "id": "n2-corrin-glass",
        "topic": "business",
        "held_out": False,
        "reports": [
            {
                "id": "n2-crr-1",
                "publisher": "Corrin Glass",
                "published": "2025-01-22",
                "text": """Corrin Glass adapts its Millport site

Millport, January 22, 2025. The management of Corrin Glass has informed employees today of a plan for the future of the Millport plant.

As a result of the plan, 640 jobs will be cut at Millport by the end of the year. The company will offer early retirement and transfers wherever possible.

The step has become unavoidable because of the price of natural gas, which is three times as high as in 2020. A furnace cannot be switched off at night. "We are not moving a single machine abroad," says Managing Director Paula Grett. "Energy, and energy alone, has brought us here."

Corrin Glass has made bottles and jars in Millport since 1888. It employs 3,100 people at four sites and reported sales of $720 million for 2023.""",
            },
            {
                "id": "n2-crr-2",
                "publisher": "Glassworkers United Local 44",
                "published": "2025-01-23",
                "text": """1,200 of us, and they call it "adapting"

Yesterday management read a piece of paper to the day shift. It took four minutes. Questions were not allowed.

We have seen the whole plan and not only the part that was read out. It says that 1,200 jobs will be cut at Millport by the end of the year. That's the hot end, the cold end, and the mold shop.

And don't tell us about the gas bill. Furnace 3 is being shut because the company is taking its work to the new plant at San Olivo, across the border, where a shift costs a quarter of ours. The molds for the pickle jars were crated up last Friday. Brother Ray Dutton took pictures.

Meeting Sunday, 2 p.m., at the Polish Hall. Bring your families. Coffee and pie as usual, $3, kids free.""",
            },
            {
                "id": "n2-crr-3",
                "publisher": "Millport Sentinel",
                "published": "2025-01-23",
                "text": """Glassmaker to cut jobs in Millport

The management of Corrin Glass informed employees Wednesday of a plan for the future of the Millport plant.

As a result of the plan, 640 jobs will be cut at Millport by the end of the year, the company said in a news release. It will offer early retirement and transfers wherever possible.

The step has become unavoidable because of the price of natural gas, which is three times as high as in 2020, it said. "We are not moving a single machine abroad," said Managing Director Paula Grett. "Energy, and energy alone, has brought us here."

Corrin Glass has made bottles and jars in Millport since 1888. It employs 3,100 people at four sites and reported sales of $720 million for 2023.""",
            },
            {
                "id": "n2-crr-4",
                "publisher": "State Business Journal",
                "published": "2025-01-24",
                "text": """Mayor vows fight for glass plant

Millport Mayor Cyrus Bell said Thursday he would ask the legislature for tax relief to keep the Corrin Glass plant, the town's biggest employer, from shrinking.

Corrin's announcement that it will eliminate 640 positions came as a surprise, Bell said, just five months after the company accepted a county grant for a new parking lot.

"I am not here to referee between the company and the local," the mayor said at a breakfast of the Chamber of Commerce. "I'm here to keep the furnaces lit."

Unemployment in the county stood at 6.1 percent in December. When the Harlan tannery closed in 2009, 410 people lost their jobs and one school was shut.

State Sen. Doris Mayhew, who represents the valley, has called for a hearing in February.""",
            },
        ],
        "disputes": [
            {
                "slot": "count",
                "about": ["jobs", "cut", "positions", "job cuts"],
                "positions": [
                    {"value": r"640", "holders": ["corrin", "company", "management"]},
                    {"value": r"1,200|1200", "holders": ["glassworkers", "local 44", "plan"]},
                ],
            },
            {
                "slot": "cause|occurrence",
                "about": ["gas", "energy", "furnace", "jobs", "plan", "san olivo"],
                "positions": [
                    {"value": r"gas|energy", "holders": ["grett", "corrin", "company"]},
                    {
                        "value": r"san olivo|taking its work|across the border|abroad",
                        "holders": ["glassworkers", "local 44"],
                    },
                ],
            },
        ],
        "copies": [["n2-crr-1", "n2-crr-3"]],
        "quiet": [
            "responsibility",
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
            "status",
            "time",
            "place",
            "sequence",
        ],
        "independent": {"about": r"640", "at_least": 1, "at_most": 1},
    },
    {
        "id": "n2-tiko-age",
        "topic": "sport",
        "held_out": False,
        "reports": [
            {
                "id": "n2-tik-1",
                "publisher": "Maren FA",
                "published": "2025-09-25",
                "text": """Maren FA on the eligibility of Emanuel Tiko

The Maren Football Association has taken note of the protest lodged after Tuesday's semi-final of the Under-17 Islands Cup, which our boys won 3-1.

Emanuel Tiko is 16 years old. He was born in our capital at the Queen Sofia Hospital, whose register lies before us. He is a citizen of Maren, as are his mother and his grandparents, and he has never held any other passport.

The Association regards the protest as what it is, the complaint of a team that lost. It has sent the papers to the organisers today.

Emanuel will be in the squad for Saturday's final against Isla Verde.

President Gaston Morel asks supporters to wear blue and to be at the ground by half past two.""",
            },
            {
                "id": "n2-tik-2",
                "publisher": "Tolva Sports",
                "published": "2025-09-26",
                "text": """"He sat next to my nephew": Tolva press case over Tiko

Tolva's football federation has no doubt that it was beaten by a grown man.

"Emanuel Tiko is nineteen, and he is a Tolvan," general secretary Aldo Brisk said on Thursday, spreading copies of school reports over his desk. "He left Saint Peter's College here in the summer of 2023. He sat next to my nephew. We congratulate Maren on its good taste."

The federation wants the semi-final, lost 3-1 on Tuesday, to be awarded to Tolva. Tiko scored twice in that match and made the third.

The organising committee has until Friday night to rule. Four years ago it threw out a similar protest by Isla Verde for lack of evidence; in 2013 it banned a goalkeeper who proved to be 22.""",
            },
            {
                "id": "n2-tik-3",
                "publisher": "Islands Today",
                "published": "2025-09-27",
                "text": """Tiko cleared to play, for now

The organisers of the Under-17 Islands Cup decided late on Friday to let Emanuel Tiko play in today's final. They said they would send his papers to an expert and rule on the protest after the tournament.

The committee's chairwoman, Dr Helene Oster, told reporters that wrist scans could not settle matters of a year or two and that she would not order any.

Tiko, who has scored seven goals in four games, was seen juggling a ball in the hotel's car park while the committee sat. He waved to the cameras and said nothing.

The final kicks off at three at the Marine Ground, which holds 6,000. Isla Verde will be without their captain, Ruiz, who broke a toe on the stairs of the team bus.""",
            },
            {
                "id": "n2-tik-4",
                "publisher": None,
                "published": "2025-09-27",
                "text": """Seven goals and one birth certificate

I am going to say something unpopular. I do not care how old he is.

Of course there must be rules. Of course there was a lad at my own school who shaved at eleven. But anybody who saw the second goal on Tuesday, the turn, the pause, that absurd little chip, saw football. Seven goals he has now in this tournament, and no two of them alike.

The grown-ups with the folders will decide what they decide. One lot of them says this, another lot says that, and both have lost the key to the filing cabinet.

I have a seat in the third row behind the goal for this afternoon, a flask and a pasty. If you are there, I am the one in the orange hat.""",
            },
        ],
        "disputes": [
            {
                "slot": "age",
                "about": ["tiko", "emanuel"],
                "positions": [
                    {"value": r"16", "holders": ["maren"]},
                    {"value": r"19|nineteen", "holders": ["brisk", "tolva"]},
                ],
            },
            {
                "slot": "nationality",
                "about": ["tiko", "emanuel", "citizen"],
                "positions": [
                    {"value": r"maren", "holders": ["maren"]},
                    {"value": r"tolva", "holders": ["brisk", "tolva"]},
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
        "independent": {"about": r"\bseven\b|7", "at_least": 1, "at_most": 2},
    },
    {
        "id": "n2-grey-fever",
        "topic": "health",
        "held_out": False,
        "reports": [
            {
                "id": "n2-dun-1",
                "publisher": "Duna Health Ministry",
                "published": "2025-02-19",
                "text": """PRESS STATEMENT

The Ministry of Health has noted with displeasure reports in certain foreign media concerning a supposed outbreak of grey fever in Sessin province.

There is no grey fever in Sessin or in any other part of the country. Not a single case has been registered. Surveillance is carried out round the clock, and border posts are equipped with thermometers.

As to Dr Pavel Irun, the physician who has been named in these reports, he has not been detained by anyone. He asked for leave of absence for family reasons and was granted it.

Citizens are advised to follow official channels only. The spreading of panic is punishable under Article 212.

Health, the Minister reminds all, begins with clean hands.

Office of Public Information, Ministry of Health""",
            },
            {
                "id": "n2-dun-2",
                "publisher": "Pan-Continental Disease Centre",
                "published": "2025-02-20",
                "text": """Outbreak notice 2025/07: grey fever, Duna (Sessin province)

The Centre has been informed by its reference laboratory in Ostia of positive results for grey fever virus in samples from Sessin province. The samples were taken between 2 and 9 February. The Centre considers the outbreak confirmed.

Grey fever is passed on by rodents and, less often, from one person to another. There is no licensed vaccine. Past outbreaks, such as that of 2014 in the Kellen delta (212 cases), were brought to an end by isolation of patients and control of rats.

The Centre has offered a team of eight experts to the national authorities and awaits a reply.

Neighbouring states are advised to inform clinicians along the border. No restrictions on travel or trade are recommended at present.""",
            },
            {
                "id": "n2-dun-3",
                "publisher": "Exile Radio Duna",
                "published": "2025-02-20",
                "text": """Where is the doctor of Sessin?

Pavel Irun, the doctor who first told the world about the fever in Sessin, was arrested at his clinic on the night of 12 February, his wife said to Exile Radio.

"Three men in leather coats. One of them wiped his feet, I remember that," Marta Irun said by telephone. "They put handcuffs on Pavel and drove off with him. Since then the prison in Sessin has accepted two parcels for him. One does not send parcels to a prison for a man on leave."

Dr Irun had written to a colleague abroad that he had never seen anything like it in 20 years.

He is 51. In 2019 he was given the Order of Labour for his work during the floods.

The Disease Centre today confirmed the outbreak of grey fever. It has sent eight experts' visa applications to the embassy and has had no answer, a member of its staff told us.""",
            },
        ],
        "disputes": [
            {
                "slot": "occurrence",
                "about": ["grey fever", "outbreak", "case"],
                "positions": [
                    {"value": r"denied|no grey fever|not a single case", "holders": ["ministry"]},
                    {"value": r"asserted|confirmed|positive", "holders": ["disease centre", "centre", "laboratory"]},
                ],
            },
            {
                "slot": "status|occurrence",
                "about": ["irun", "doctor", "physician"],
                "positions": [
                    {"value": r"not been detained|leave|free", "holders": ["ministry"]},
                    {"value": r"arrested|prison|detained|handcuffs", "holders": ["marta", "wife", "irun"]},
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
            "count",
            "amount",
            "age",
            "nationality",
            "identity",
            "time",
            "place",
            "sequence",
        ],
    },
]
