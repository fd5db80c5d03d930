"""Open cases on health and outbreaks and on transport accidents."""

CASES = [
    {
        "id": "n4-aldermoor-fever",
        "topic": "health",
        "held_out": False,
        "reports": [
            {
                "id": "n4-alder-ministry",
                "publisher": "Ministry of Health of Quillara",
                "published": "2024-11-08",
                "text": """COMMUNIQUE No. 14

The Ministry of Health informs the population of the situation at the Santa Pia boarding school in Aldermoor district.

Since 1 November the outbreak of typhoid fever has claimed the lives of three pupils. Eighty-four are under treatment at the district hospital and at the school infirmary. All parents have been notified.

Laboratory analysis has established that the outbreak was caused by contaminated milk delivered to the school canteen by a private dairy. The dairy has been closed. The municipal water supply complies with all standards, and rumours to the contrary are without basis.

Dr Ines Cabral, Director of Epidemiology, reminds families that typhoid fever is treatable. Vaccination of 1,500 residents will begin on Monday. Anyone with fever lasting more than three days should present at the nearest post.

In the year 2016 an outbreak in Porto Velas was brought under control within five weeks, with 9 deaths.""",
            },
            {
                "id": "n4-alder-ngo",
                "publisher": "Doctors Without Walls",
                "published": "2024-11-09",
                "text": """Quillara: water, not milk, is making children ill

Our emergency team reached Aldermoor on Wednesday, and what it found does not fit the official story.

"We have tested the school well and it is full of sewage. The typhoid comes from that well," said our medical coordinator, Dr Samuel Etcheverry. "Half of these children never touched the milk."

The team has also examined the infirmary's register. By Thursday night, the eve of the ministry's communique, it recorded five pupils, not three, who had died of typhoid. Their names are known to us, and we have spoken with each of the families.

We call on the authorities to shut the well, to truck in clean water and to let independent laboratories in. We are ready to provide chlorine for 4,000 people and two further nurses.

Doctors Without Walls has worked in Quillara since 2009 and treated more than 600 patients in the Porto Velas outbreak of 2016.""",
            },
            {
                "id": "n4-alder-gazette",
                "publisher": "Quillara Gazette",
                "published": "2024-11-09",
                "text": """DAIRY SHUT AS TYPHOID HITS SCHOOL

Milk from a private dairy is behind the typhoid outbreak at the Santa Pia boarding school, the health ministry announced on Friday in its communique number 14.

Three pupils have died since November 1 and eighty-four are being treated, the ministry said.

The owner of the Lecheria Sorrel, Amadeo Sorrel, watched on Friday as inspectors put seals on his gates. He has 40 cows and two employees. "Ask me in a week, when I have slept," he said.

Parents were waiting outside the infirmary with blankets and thermos flasks. Some said they had been told nothing for days. One father had walked from Tres Cruces, eleven miles off, because the bus does not run on Fridays.

Vaccinations start on Monday. The school, which has 410 boarders, is closed until further notice, and the bishop has asked for prayers in all parishes.""",
            },
        ],
        "disputes": [
            {
                "slot": "cause",
                "about": ["outbreak", "typhoid"],
                "positions": [
                    {"value": r"milk|dairy", "holders": ["ministry"]},
                    {"value": r"well|water|sewage", "holders": ["etcheverry", "doctors without walls"]},
                ],
            },
            {
                "slot": "deaths",
                "about": ["died", "death", "pupils", "lives", "typhoid", "killed"],
                "positions": [
                    {"value": r"3|three", "holders": ["ministry"]},
                    {"value": r"5|five", "holders": ["doctors without walls", "team", "register"]},
                ],
            },
        ],
        "copies": [],
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
            "age",
            "nationality",
            "identity",
            "status",
            "time",
            "place",
            "sequence",
        ],
        "independent": {"about": r"84|eighty-four", "at_least": 1, "at_most": 1},
    },
    {
        "id": "n4-stannard-oxygen",
        "topic": "health",
        "held_out": False,
        "reports": [
            {
                "id": "n4-oxy-inquirer",
                "publisher": "Stannard Inquirer",
                "published": "2025-08-05",
                "text": """Fourteen dead after oxygen fails, nurses say

STANNARD - The night shift at the Regional Memorial Hospital heard it before they saw it: the hiss in the wall stopped.

“Fourteen patients died because the oxygen failed,” charge nurse Adela Morrow told the Inquirer, on the record and over the objection of her employer. “We carried cylinders up four flights by hand until there were no more cylinders.”

The pressure dropped at 2:40 a.m. on Sunday, according to Morrow, who made a note of it on her glove.

The Nurses’ Guild has demanded the resignation of the hospital’s director. It says that it warned of leaks in the supply line in March and again in June, in letters that were never answered.

The hospital, the largest in the state with 720 beds, was the scene of a power cut in 2021 that forced the evacuation of 33 newborns. All of them survived.""",
            },
            {
                "id": "n4-oxy-director",
                "publisher": "State News Bureau",
                "published": "2025-08-05",
                "text": """Hospital chief: no link between supply fault and deaths

STANNARD, August 5 (SNB) -- The director of the Regional Memorial Hospital has rejected what he called "sensational claims" about last weekend's technical incident.

"Nine patients died in this hospital during that night, and every one of them died of a serious underlying disease," Prof. Leland Voss told reporters. "The oxygen was not the cause. The reserve tank cut in as designed."

The fault in the supply line occurred at 4:10 a.m. on Sunday, Voss said, quoting the log of the control room, and was repaired within the hour by an engineer on call.

Governor Anita Grayle has asked the health department for a report within ten days. She said the state had spent 14 million dollars on hospital infrastructure since she took office.

Relatives have been given a telephone number and may bring their questions to a chaplain. The unions were not invited to the briefing.""",
            },
            {
                "id": "n4-oxy-tv",
                "publisher": "Channel 9 Stannard",
                "published": "2025-08-06",
                "text": """The nurses of Regional Memorial walked out for one hour on Tuesday at noon, and the pavement outside the main entrance was white with uniforms.

They held up a cylinder, empty, and passed it from hand to hand.

A charge nurse at the hospital, Adela Morrow, told the Inquirer newspaper that fourteen patients died on Sunday because of the oxygen failure. The hospital does not accept that. The health department has sent two inspectors, who spent the day in the plant room behind closed doors.

We asked the contractor, Airline Medical Gases, for an interview. It replied in a one-line email that it was "cooperating".

Among those who came to the gate was Wendell Price, whose mother was on the fourth floor. He has not been told what she died of, he says. "I want a piece of paper with a reason on it," he said. "That is all I came for."

The inspectors are due back on Wednesday.""",
            },
        ],
        "disputes": [
            {
                "slot": "deaths",
                "about": ["died", "patients", "death", "dead", "killed"],
                "positions": [
                    {"value": r"14|fourteen", "holders": ["morrow", "nurse"]},
                    {"value": r"9|nine", "holders": ["voss"]},
                ],
            },
            {
                "slot": "cause",
                "about": ["died", "patients", "death", "oxygen"],
                "positions": [
                    {"value": r"oxygen failed|oxygen|failure", "holders": ["morrow", "nurse"]},
                    {"value": r"disease|not the cause|not", "holders": ["voss"]},
                ],
            },
            {
                "slot": "time",
                "about": ["pressure", "fault", "oxygen", "supply", "fail"],
                "positions": [
                    {"value": r"2:40|02:40", "holders": ["morrow", "nurse"]},
                    {"value": r"4:10|04:10", "holders": ["voss", "log", "control room"]},
                ],
            },
        ],
        "copies": [],
        "quiet": [
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
            "place",
            "sequence",
        ],
        "independent": {"about": r"4:10|04:10", "at_least": 1, "at_most": 1},
    },
    {
        "id": "n4-ctl-cholera",
        "topic": "health (control: updates only)",
        "held_out": False,
        "reports": [
            {
                "id": "n4-chol-one",
                "publisher": "Pan-Gulf News Agency",
                "published": "2025-05-02",
                "text": """SAMBARU, May 2 (PGNA) - An outbreak of cholera in the delta province of Sambaru has killed 12 people, the health ministry said on Friday.

Another 140 patients were being treated in three centres, health minister Josefa Abuya told a news conference. She said the first case, a fisherman, had been admitted on April 27.

"We have the salts, we have the staff, and we will have this under control," the minister said.

The disease is spread by dirty water and can kill within hours if left untreated, though it is cheaply cured. Schools on the islands have been shut.

The province had its last large outbreak in 2011, when 230 people died over four months. Since then a waterworks has been built at Makele with money from the Gulf Development Bank. It supplies about half of the households; the others rely on shallow wells and on the river.""",
            },
            {
                "id": "n4-chol-two",
                "publisher": "Pan-Gulf News Agency",
                "published": "2025-05-05",
                "text": """SAMBARU, May 5 (PGNA) - The death toll from cholera in Sambaru province has risen to 19, the health ministry said on Monday, as the first consignment of vaccine arrived by boat.

Health minister Josefa Abuya said 265 people were now being treated. On Friday she had spoken of 12 dead.

A fourth treatment centre opened at the weekend in the old customs shed at Port Makele. It has 60 beds made of planks and plastic sheeting.

The boat brought 30,000 doses of vaccine, given by the Gulf Development Bank. Teams will start on the outer islands, where the chlorine ran out last week, and work their way up the river.

Fishing has been suspended until the middle of the month, and the owners of the dhows have been promised compensation.""",
            },
            {
                "id": "n4-chol-three",
                "publisher": "The Makele Star",
                "published": "2025-05-09",
                "text": """Delta toll climbs again, but fewer new patients

The cholera outbreak in our province has now killed 27 people, health minister Josefa Abuya said in Makele last night, up from the 19 that she reported on Monday.

There was some comfort. Only 22 new patients came to the centres yesterday, against 70 a day at the start of the week. "The curve is bending," she said.

The Star visited the customs shed and found it clean, if hot. Nurse Tabitha Oloo has been there for four days without going home. "The worst is when they come too late," she said. "You see it in the eyes."

In Bandari ward the wells have been covered and a guard placed on each. People queue for the water lorry from five in the morning.

A total of 30,000 doses of vaccine arrived by boat on Monday; 11,000 residents have had theirs so far. The minister asked those who have had one dose to keep their cards.""",
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
        "independent": {"about": r"30,000|30000", "at_least": 1, "at_most": 2},
    },
    {
        "id": "n4-meridian-ferry",
        "topic": "transport",
        "held_out": False,
        "reports": [
            {
                "id": "n4-ferry-wire",
                "publisher": "Islands Press",
                "published": "2025-03-17",
                "text": """Ferry sinks off Cape Lorne

PORT ANSELM, March 17 (Islands Press) - A passenger ferry went down off Cape Lorne on Sunday night in calm weather, and rescuers were searching for survivors at first light.

Seventeen people were missing, coast guard captain Moira Tannen said. Three bodies had been recovered.

The Meridian Star sank after it struck a sandbank that had shifted in the winter storms, Tannen said. "The chart was right last year. The sea has moved since then," she said.

The ship carried 96 people when it left Port Anselm, the operator, Blue Strait Lines, said.

Fishermen from the village of Lorne launched their boats without waiting for orders and brought 44 of the passengers to the beach. The schoolhouse served as a ward.

Blue Strait Lines has run the route since 1995. Its sister ship, the Meridian Dawn, ran aground in 2018 without casualties.""",
            },
            {
                "id": "n4-ferry-daily",
                "publisher": "Anselm Daily",
                "published": "2025-03-17",
                "text": """Ferry sinks off Cape Lorne

A passenger ferry went down off Cape Lorne on Sunday night in calm weather, and rescuers were searching for survivors at first light.

Seventeen people were missing, coast guard captain Moira Tannen said. Three bodies had been recovered.

The Meridian Star sank after it struck a sandbank that had shifted in the winter storms, Tannen said. "The chart was right last year. The sea has moved since then," she said.

The ship carried 96 people when it left Port Anselm, the operator, Blue Strait Lines, said.

Fishermen from the village of Lorne launched their boats without waiting for orders and brought 44 of the passengers to the beach. The schoolhouse served as a ward.""",
            },
            {
                "id": "n4-ferry-union",
                "publisher": "Strait Broadcasting",
                "published": "2025-03-17",
                "text": """Survivors of the Meridian Star have been telling a different tale from that of the authorities.

The second mate, Jonah Pereira, pulled from the water after an hour, said from his hospital bed that the ferry sank because it was hit by an unlit barge. "There was no sandbank. There was a steel wall coming out of the dark, and then it was gone," Mr Pereira told our reporter.

The seamen's union says that far more people were on the ship than the operator lets on. Its secretary, Delia Frome, put the number of people the ferry was carrying at 140, many of them without tickets, as is the custom on the eve of the fair.

And 38 people are missing, not fewer, Ms Frome said, on the basis of a list that families have signed at the quay since dawn.

Divers are expected from the mainland tonight. The barge company that works the gravel pits at Lorne has not answered its telephone.""",
            },
        ],
        "disputes": [
            {
                "slot": "missing",
                "about": ["missing", "ferry", "people"],
                "positions": [
                    {"value": r"17|seventeen", "holders": ["tannen", "coast guard"]},
                    {"value": r"38", "holders": ["frome", "union"]},
                ],
            },
            {
                "slot": "cause",
                "about": ["sank", "sink", "sandbank", "barge", "ferry", "meridian"],
                "positions": [
                    {"value": r"sandbank", "holders": ["tannen", "coast guard"]},
                    {"value": r"barge", "holders": ["pereira", "mate"]},
                ],
            },
            {
                "slot": "count|attendance",
                "about": ["carr", "people", "aboard", "ferry", "ship"],
                "positions": [
                    {"value": r"96", "holders": ["blue strait", "operator"]},
                    {"value": r"140", "holders": ["frome", "union"]},
                ],
            },
        ],
        "copies": [["n4-ferry-wire", "n4-ferry-daily"]],
        "quiet": [
            "occurrence",
            "responsibility",
            "target",
            "legality",
            "deaths",
            "injuries",
            "detained",
            "amount",
            "age",
            "nationality",
            "identity",
            "status",
            "time",
            "place",
            "sequence",
        ],
        "independent": {"about": r"96", "at_least": 1, "at_most": 1},
    },
    {
        "id": "n4-tolvaj-lorry",
        "topic": "transport",
        "held_out": False,
        "reports": [
            {
                "id": "n4-tolvaj-police",
                "publisher": "Police Directorate of Tolvaj County",
                "published": "2024-12-10",
                "text": """DAILY BULLETIN, 10 DECEMBER

Road accidents. Yesterday at 5:30 in the morning a heavy lorry left the carriageway on the Harsan pass and overturned on to the terrace of an inn that was closed for the season. Four people in a minibus behind it were slightly injured.

The driver of the lorry, a Moldovan national aged 61, died at the scene. Investigators found that the driver had fallen asleep at the wheel. The tachograph has been secured. The load, 22 tonnes of sugar beet, was removed by noon.

The pass was closed for seven hours. Drivers are reminded that rest periods are not a formality.

Theft. Two bicycles and a chain saw were reported stolen in Gerend. In Lower Tolvaj a 19-year-old was found asleep in a parked bus and taken home.

Fire. A haystack burned at Mezeny. The damage is put at 300 florins. In the past week the county counted 14 accidents with personal injury, two fewer than in the same week of last year.""",
            },
            {
                "id": "n4-tolvaj-paper",
                "publisher": "Tolvaj Morning",
                "published": "2024-12-11",
                "text": """'He had been complaining about those brakes for weeks'

The colleagues of the man who was killed on the Harsan pass on Monday have pinned a black ribbon to the notice board at Agrotrans.

He was 54, a Romanian citizen and a grandfather, and he had driven that road since before it was tarred, his brother, Vasile Rotaru, told this paper. Grigore Rotaru did not nod off, he insists: "The brakes failed on the second bend, and he had written it in the book."

A waitress at the Harsan Inn, Edit Balla, who sleeps over the kitchen in winter, remembers the noise. She looked at the clock when the lorry came down on the terrace. "It was 6:50. I had my alarm set for seven," she said.

Agrotrans, which runs 35 lorries, referred all questions to its insurer. In 2022 one of its trailers came loose on the ring road and crushed an empty car.""",
            },
            {
                "id": "n4-tolvaj-web",
                "publisher": None,
                "published": "2024-12-11",
                "text": """Harsan: open again, but go easy

The Harsan pass is open to all traffic after Monday's accident, in which a lorry carrying sugar beet overturned on to the terrace of the inn. The guard rail is gone over a length of 40 metres and there is a temporary light.

Local police say that the driver had fallen asleep at the wheel. We have no information of our own.

Regular readers will recall our piece on the second bend, which has a gradient of 11 percent and a camber that tips you the wrong way. A petition for a runaway lane has been signed by 2,600 drivers since the spring. The county says it will cost too much.

Winter tyres are required from Friday. Chains must be carried on board above the toll house. The petrol station at Gerend is out of diesel until the weekend, so fill up in the valley.

As always, send us your pictures and your tips, and drive as if your mother were in the back.""",
            },
        ],
        "disputes": [
            {
                "slot": "cause",
                "about": ["lorry", "driver", "brakes", "asleep", "accident", "overturned", "rotaru"],
                "positions": [
                    {"value": r"asleep|sleep", "holders": ["police", "investigators"]},
                    {"value": r"brake", "holders": ["rotaru", "brother"]},
                ],
            },
            {
                "slot": "age",
                "about": ["driver", "rotaru", "man", "lorry"],
                "positions": [
                    {"value": r"61", "holders": ["police"]},
                    {"value": r"54", "holders": ["rotaru", "brother"]},
                ],
            },
            {
                "slot": "nationality",
                "about": ["driver", "rotaru", "man", "lorry"],
                "positions": [
                    {"value": r"moldova", "holders": ["police"]},
                    {"value": r"romania", "holders": ["rotaru", "brother"]},
                ],
            },
            {
                "slot": "time",
                "about": ["lorry", "accident", "overturned", "terrace", "left the"],
                "positions": [
                    {"value": r"5:30|05:30", "holders": ["police"]},
                    {"value": r"6:50|06:50", "holders": ["balla", "waitress"]},
                ],
            },
        ],
        "copies": [],
        "quiet": [
            "occurrence",
            "responsibility",
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
            "place",
            "sequence",
        ],
        "independent": {"about": r"asleep", "at_least": 1, "at_most": 1},
    },
    {
        "id": "n4-ctl-two-coaches",
        "topic": "transport (control: two like incidents in one town)",
        "held_out": False,
        "reports": [
            {
                "id": "n4-coach-first",
                "publisher": "Vellaport Herald",
                "published": "2025-02-04",
                "text": """Six killed as pilgrims’ coach leaves the road

Six people were killed and 21 injured when a coach taking pilgrims home from the shrine of San Timo plunged off the Vellaport coast road at Cala Nera on Monday evening.

The accident happened at 7:15 p.m., shortly after a shower of hail. The driver, Renzo Fabbri, 47, survived with a broken arm.

Traffic police inspector Marta Quaglia said that the coach had skidded on ice. “There was no other vehicle,” she said.

Residents let themselves down to the wreck on ropes. “We formed a line and handed up the children first,” said the landlord of the Cala Nera bar, Tino Sala.

The pilgrims came from three parishes of the diocese. The bishop went to the hospital during the night. The region has declared two days of mourning, and the carnival procession is put off until the twentieth.""",
            },
            {
                "id": "n4-coach-second",
                "publisher": "Vellaport Herald",
                "published": "2025-02-08",
                "text": """Second coach disaster in a week: two dead at the bypass

Vellaport had hardly buried the dead of Monday when the sirens went again. On Friday, at 1:40 in the afternoon, a coach carrying a school orchestra collided with a cement mixer at the Vellaport bypass roundabout.

Two people were killed, a teacher and the coach driver, Ulla Brandl, 58, an Austrian. Nine were injured.

Inspector Marta Quaglia of the traffic police said the collision was caused by the mixer's faulty steering. Its driver is being questioned.

The orchestra, from Innsbruck, was to have played at the Teatro Civico on Friday night. The theatre opened its doors all the same, and some two hundred people came and sat in silence.

Mayor Sandro Pinna asked for the roundabout, opened in 2020, to be rebuilt with lights. Monday's accident, in which six died, happened on the other side of town.""",
            },
            {
                "id": "n4-coach-radio",
                "publisher": "Radio Costa",
                "published": "2025-02-08",
                "text": """It was a day of grief in Vellaport, where for the second time this week a coach was involved in a fatal accident.

Friday's collision at the bypass roundabout left two people dead and nine injured, traffic police inspector Marta Quaglia said. They were travelling with a school orchestra from Innsbruck.

On Monday six pilgrims lost their lives on the coast road, in the ice. Their funeral was held on Thursday in the cathedral.

The parents of the young musicians arrived overnight on a special train. A choir from the conservatory met them at the platform, and nobody made a speech.

The transport union has called for a stoppage of one hour on Monday in memory of Ulla Brandl, the driver who was killed at the roundabout. She had worked for the firm for thirty years.

Donations for both groups of families can be left at any branch of the Cassa Costiera.""",
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
        "independent": {"about": r"nine|9", "at_most": 2},
    },
]
