"""Open cases: air strikes, bombings and border clashes."""

CASES = [
    {
        "id": "n3-zarneh-strike",
        "topic": "air strike",
        "held_out": False,
        "reports": [
            {
                "id": "n3-zarneh-mod",
                "publisher": "Ministry of Defence of Kardania",
                "published": "2025-10-03",
                "text": """COMMUNIQUE No. 61

At dawn today, 3 October, aircraft of the Kardanian Air Force carried out a precision strike in the town of Zarneh. A command post of the Black Banner groups was destroyed. Fourteen persons were killed.

The objective had been kept under observation for nine days. The strike was carried out in full conformity with the law of armed conflict, and guided munitions were employed. All aircraft returned to base.

The Ministry regrets that certain foreign organisations repeat, without checking it, the propaganda of the terrorists. It recalls that 212 soldiers and policemen have fallen in the north since the beginning of the year.
""",
            },
            {
                "id": "n3-zarneh-wire",
                "publisher": "Meridian Newswire",
                "published": "2025-10-03",
                "text": """Strike on clinic in northern Kardania kills 27, hospital director says

ZARNEH, Kardania (Meridian) - Warplanes struck a clinic in the rebel-held town of Zarneh on Friday and set fire to its maternity ward, residents and the head of the town's main hospital said.

Dr. Leyla Amiri, the hospital's director, said 27 people were killed when two bombs hit the Rahat clinic shortly after sunrise. "I have the bodies here in my corridor. Women who came to give birth," she said by satellite phone.

The Defence Ministry said that its planes had destroyed an enemy headquarters.

The government of President Osman Tal has sworn to retake the north before winter. Last month a raid on the nearby town of Kemer killed 9 people at a livestock market. Both sides have accused each other of using hospitals as cover in a war that is now in its sixth year.
""",
            },
            {
                "id": "n3-zarneh-relief",
                "publisher": "Doctors' Relief",
                "published": "2025-10-04",
                "text": """Doctors’ Relief condemns the bombing of its clinic in Zarneh

Doctors’ Relief condemns in the strongest terms the aerial attack of 3 October on the Rahat clinic in Zarneh, which it has run since 2021. There was no military post in the building or in the streets around it. What was bombed was a clinic, with a red cross on its roof.

Its co-ordinates had been passed to the Kardanian military four times, most recently on 22 September.

According to Dr Leyla Amiri of Zarneh hospital, 27 people lost their lives. Among them are two midwives employed by Doctors’ Relief. The organisation has suspended its work in the north.

“This was a flagrant violation of international humanitarian law,” said Karel Hoyt, our head of operations. “We want an inquiry from outside the country, not another communique.”
""",
            },
        ],
        "disputes": [
            {
                "slot": "target",
                "about": ["Zarneh", "strike", "clinic", "post"],
                "positions": [
                    {"value": r"command post|headquarters", "holders": ["ministry"]},
                    {"value": r"clinic", "holders": ["amiri", "relief", "residents"]},
                ],
            },
            {
                "slot": "deaths",
                "about": ["Zarneh", "strike", "killed", "clinic"],
                "positions": [
                    {"value": r"14|fourteen", "holders": ["ministry"]},
                    {"value": r"27|twenty-seven", "holders": ["amiri"]},
                ],
            },
            {
                "slot": "legality",
                "about": ["Zarneh", "strike", "attack", "law", "bombing"],
                "positions": [
                    {"value": "conformity|\\blawful|\\blegal|law of armed", "holders": ["ministry"]},
                    {"value": r"violation|unlawful|illegal", "holders": ["hoyt", "relief"]},
                ],
            },
        ],
        "copies": [],
        "quiet": [
            "occurrence",
            "responsibility",
            "cause",
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
        "independent": {"about": "27|twenty-seven", "at_least": 1, "at_most": 1},
    },
    {
        "id": "n3-bab-nur",
        "topic": "bombing of a bus station",
        "held_out": False,
        "reports": [
            {
                "id": "n3-nur-police",
                "publisher": "Lomara City Police",
                "published": "2025-04-22",
                "text": """UPDATE 3, 22:00: explosion at Bab Nur

The Commissioner, Bruno Aziz, has just briefed the press. Main points:

* At 17:20 an explosion took place at Bab Nur bus station. 18 people were killed.
* The Commissioner said the bomb had been hidden in a gas cylinder on a handcart, which was left beside bay 6 and set off from a distance.
* "The Sons of the Cedar carried out this massacre," Commissioner Aziz said. Two arrest warrants have been issued.
* Cordon: Nur Street and the flower market stay closed until noon tomorrow. Trams 2 and 5 are diverted.
* Please do not share pictures of the victims. If you have film of the handcart, send it to the address below.

Blood donors: the collection point at the Polytechnic is now full. Thank you, Lomara.
""",
            },
            {
                "id": "n3-nur-clarion",
                "publisher": "The Clarion",
                "published": "2025-04-23",
                "text": """Spy chief points over the border as Lomara buries its dead

By our correspondent

The head of the intelligence service, General Ward Saleh, last night contradicted his colleagues in the police over the Bab Nur atrocity. Agents of neighbouring Kest had planted the bomb, he told parliament’s security committee, and the Sons of the Cedar had neither the skill nor the explosive.

There is also no agreement on how it was done. Mona Farid, who leads the bus drivers’ union and was in the ticket hall, said that a suicide bomber had walked in and blown himself up. “I saw his face. He was in a long coat, in this heat,” she told The Clarion. “There was no handcart.”

The committee sat until one in the morning. Several members walked out when the general would not say from whom he had his information. He is to be heard again on Monday, with the doors shut; the police have asked to be heard as well.

In the poor streets behind the station there were 12 funerals before dusk. A brass band that had been booked for a wedding played at three of them for nothing.

The bombing is the worst in the city since the Opera House was attacked in 1998, when 31 people died. Shops in the old quarter kept their shutters down, and the football derby has been put off.
""",
            },
            {
                "id": "n3-nur-canal",
                "publisher": "Canal Nord",
                "published": None,
                "text": """Cedar group denies Lomara blast

The armed group Sons of the Cedar says it had nothing to do with Tuesday's bombing at the Bab Nur bus station.

In a recording sent to Canal Nord, its spokesman, known as Abu Rami, said: "We did not do this. We do not kill bus drivers." The voice matches that of earlier recordings. Lomara's police commissioner has named the group as the culprit.

The Lomara Hospitals Board said the attack had claimed 18 lives, and gave their names. The youngest is a schoolboy who was on his way to a violin lesson.

The Sons of the Cedar took up arms in 2009 and signed a truce, since broken twice, in 2020. Kest, which has no embassy in Lomara, has sent its condolences and called the general's charge "a fairy tale".
""",
            },
        ],
        "disputes": [
            {
                "slot": "responsibility",
                "about": ["Bab Nur", "bombing", "massacre", "blast", "bomb", "attack"],
                "positions": [
                    {"value": r"Sons of the Cedar|Cedar", "holders": ["aziz", "commissioner", "police"]},
                    {"value": r"Kest", "holders": ["saleh"]},
                    {"value": r"not|denied|nothing|Cedar", "holders": ["abu rami", "sons of the cedar"]},
                ],
            },
            {
                "slot": "cause",
                "about": ["Bab Nur", "bombing", "bomb", "explosion", "blast"],
                "positions": [
                    {"value": r"gas cylinder|handcart|cylinder", "holders": ["aziz", "commissioner", "police"]},
                    {"value": r"suicide", "holders": ["farid"]},
                ],
            },
        ],
        "copies": [],
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
            "time",
            "place",
            "sequence",
        ],
        "independent": {"about": "18|eighteen", "at_least": 2, "at_most": 2},
    },
    {
        "id": "n3-kheri-ridge",
        "topic": "border clash",
        "held_out": False,
        "reports": [
            {
                "id": "n3-kheri-meridian",
                "publisher": "Meridian Newswire",
                "published": "2025-07-08",
                "text": """GENEVRA, July 8 (Meridian) - Troops of Sumar and Tirath traded mortar and machine-gun fire for six hours on Monday in the worst fighting on their mountain frontier in a decade.

Sumar's army said Tirath had fired the first shots, at a patrol that was repairing a path. Tirath's foreign ministry said it was the Sumari patrol that had opened fire without any provocation and that its guards had merely replied.

The two could not agree on where it happened either. According to the Sumari army the clash took place on Kheri ridge, in its own territory. The ministry in Tirath said the fighting had taken place at Bagh, a hamlet 7 km away on its side of the line.

Sumar acknowledged the loss of three soldiers. Tirath said two of its guards had died.

The frontier was drawn by surveyors in 1911 and has been argued over since.
""",
            },
            {
                "id": "n3-kheri-telegraph",
                "publisher": None,
                "published": None,
                "text": """Six-hour battle on the roof of the world

GENEVRA, Tuesday (Meridian). Troops of Sumar and Tirath traded mortar and machine-gun fire for six hours on Monday in the worst fighting on their mountain frontier in a decade.

Sumar's army said Tirath had fired the first shots, at a patrol that was repairing a path. Tirath's foreign ministry said it was the Sumari patrol that had opened fire without any provocation and that its guards had merely replied.

The two could not agree on where it happened either. According to the Sumari army the clash took place on Kheri ridge, in its own territory. The ministry in Tirath said the fighting had taken place at Bagh, a hamlet 7 km away on its side of the line.

Sumar acknowledged the loss of three soldiers. Tirath said two of its guards had died.
""",
            },
            {
                "id": "n3-kheri-army",
                "publisher": "Sumar Army Directorate of Information",
                "published": "2025-07-09",
                "text": """Press note 118/25

On 7 July at 0640 hours a fatigue party of 4 Battalion was fired upon by Tirath forces while at work on the mule track on Kheri ridge, well inside Sumar. The fire was unprovoked. Own troops responded only after being fired upon, with great restraint and to good effect.

Three brave sons of the soil embraced martyrdom. One man, Lance Corporal Imran Sule, was overpowered by a Tirath section. The Army confirms that Lance Corporal Sule is alive and a prisoner of Tirath. His return has been demanded through the hot line.

The nation may rest assured that its frontiers are in safe hands. The Chief of Staff visited the wounded in the Field Hospital and distributed fruit.
""",
            },
            {
                "id": "n3-kheri-voice",
                "publisher": "Voice of Tirath",
                "published": "2025-07-10",
                "text": """Foreign ministry: Sumari claims about prisoner are false

At her weekly press conference, foreign ministry spokeswoman Tenzin Halvar rejected the Sumari army's version of events in the Bagh area.

"Sumar's patrol fired first; our guards answered," she said. The spokeswoman also rejected the notion that Tirath was keeping a prisoner. Lance Corporal Sule was killed in the exchange of fire on Monday, she said, and his body would be handed over with full honours at the Stone Bridge when the weather allowed.

Asked about the coming visit of the trade delegation from the Republic of Orsova, Halvar said that preparations were going well. Bilateral trade has grown by 12 per cent since 2023.

She declined to say how many guards were now posted on the frontier.
""",
            },
        ],
        "disputes": [
            {
                "slot": "sequence",
                "about": ["fire", "fired", "shots", "patrol", "fighting", "clash"],
                "positions": [
                    {"value": r"Tirath", "holders": ["sumar's army", "army", "sumar"]},
                    {"value": r"Sumar", "holders": ["tirath's foreign ministry", "ministry", "halvar", "tirath"]},
                ],
            },
            {
                "slot": "place",
                "about": ["clash", "fighting", "fire", "Kheri", "Bagh"],
                "positions": [
                    {"value": r"Kheri", "holders": ["army"]},
                    {"value": r"Bagh", "holders": ["ministry", "tirath"]},
                ],
            },
            {
                "slot": "status",
                "about": ["Sule"],
                "positions": [
                    {"value": r"alive|prisoner|captured", "holders": ["army", "directorate"]},
                    {"value": r"killed|dead", "holders": ["halvar"]},
                ],
            },
        ],
        "copies": [["n3-kheri-meridian", "n3-kheri-telegraph"]],
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
            "time",
        ],
    },
    {
        "id": "n3-mv-althea",
        "topic": "attack on a ship",
        "held_out": False,
        "reports": [
            {
                "id": "n3-althea-front",
                "publisher": "Front Media Office",
                "published": "2025-05-30",
                "text": """MILITARY STATEMENT

In the name of the people. The naval force of the Southern Front announces that on the evening of 29 May two drone boats struck the enemy ship Althea off Cape Moro. By the grace of God the hit was direct.

The Front affirms that the Althea was carrying rockets and ammunition for the coalition. It was a weapons ship under a trader's paint. Its captain, who was killed, was a Kestian national and not the Orsovan of whom their newspapers write.

The Front warns all companies which deal with the coalition that their vessels are legitimate targets in the straits. It greets the marchers in the squares of the capital, who were more than a million last Friday.
""",
            },
            {
                "id": "n3-althea-owner",
                "publisher": "Vallas Maritime",
                "published": "2025-05-31",
                "text": """MV ALTHEA - STATEMENT BY THE OWNERS

Vallas Maritime deeply regrets to confirm that the master of the bulk carrier Althea, Captain Stavro Lenk, died of his injuries after the vessel was attacked off Cape Moro on Thursday. Captain Lenk was an Orsovan national who had been with the company since 2003.

The other 21 members of the crew are safe.

In view of some of the claims that have been made, the company states that the Althea was loaded with milling wheat and nothing else. The cargo was inspected and sealed at Port Amaro on 17 May. There was no military material on board.

The vessel is under tow and is expected in Lindhaven on Tuesday. The company asks that the privacy of Captain Lenk's family be respected.
""",
            },
            {
                "id": "n3-althea-tradelist",
                "publisher": "Tradelist Shipping",
                "published": "2025-06-02",
                "text": """Althea: Orsova says dead master was its citizen

WAR risk premiums for the Moro straits doubled over the weekend after the drone boat attack on the 58,000-dwt Althea (built 2012).

The Southern Front has claimed the strike, describing the ship as an arms carrier under a Kestian master. Owner Vallas Maritime insists that she was laden with wheat. Vallas said the remaining crew, 21 in number, were unhurt.

Orsova's foreign ministry said Capt Stavro Lenk was an Orsovan citizen, born in the port of Drin, and that it had asked for the return of his body.

The Althea was on a time charter at $13,250 a day to the grain house Pell & Odum, which has two more ships due through Cape Moro this month. The ship's side was holed above the waterline and a hatch cover was blown off. Brokers said she would be off hire for ten weeks at the least.

Underwriters were quoting 0.7% of hull value on Friday. Three ships have now been hit in the straits this year, against eleven in the whole of 2024. Two owners have told Tradelist that they will go round the Cape until further notice.
""",
            },
        ],
        "disputes": [
            {
                "slot": "target",
                "about": ["Althea", "ship", "vessel", "cargo", "carrying"],
                "positions": [
                    {"value": r"weapons|rockets|ammunition|arms", "holders": ["front"]},
                    {"value": r"wheat|bulk carrier", "holders": ["vallas"]},
                ],
            },
            {
                "slot": "nationality",
                "about": ["captain", "master", "Lenk"],
                "positions": [
                    {"value": r"Kest", "holders": ["front"]},
                    {"value": r"Orsova", "holders": ["vallas", "orsova"]},
                ],
            },
        ],
        "copies": [],
        "quiet": [
            "occurrence",
            "responsibility",
            "cause",
            "legality",
            "deaths",
            "injuries",
            "detained",
            "missing",
            "attendance",
            "count",
            "amount",
            "age",
            "identity",
            "status",
            "time",
            "place",
            "sequence",
        ],
        "independent": {"about": "21|twenty-one", "at_least": 1, "at_most": 1},
    },
    {
        "id": "n3-two-bombs-karsh",
        "topic": "two bombings in one city (control)",
        "held_out": False,
        "reports": [
            {
                "id": "n3-karsh-mail",
                "publisher": "Karsh Evening Mail",
                "published": "2025-02-04",
                "text": """Bomb rips through fish market

A bomb in a crate of ice tore through the Karsh fish market as the auction began at six yesterday morning. Eleven people were killed, the city health office said. It said 40 were taken to hospital.

The Army of the Estuary said that it had placed the device.

“They come to sell mackerel and they go home in a sheet,” said Ada Brunn, who has had a stall for thirty years.

The mayor has declared two days of mourning. The market will stay shut until the roof has been made safe, and the auction is to be held in the old customs shed. Karsh had not seen a bomb since the ceasefire of 2022.
""",
            },
            {
                "id": "n3-karsh-bulletin",
                "publisher": None,
                "published": "2025-02-04",
                "text": """And to Karsh, where the families of those killed in Monday's explosion at the fish market have begun to bury them.

The head of the St Brannoc hospital mortuary, Dr Felix Orme, said that eleven people had died. All but one were porters or buyers. The last to be named was a lorry driver from Lindhaven who had stopped for a cup of tea.

An armed organisation, the Army of the Estuary, has said it did it. The prime minister called the attackers cowards.

Our reporter at the harbour says that candles have been set out along the quay and that boats sounded their horns at six o'clock. There will be a service in the cathedral on Sunday at three.
""",
            },
            {
                "id": "n3-karsh-mail2",
                "publisher": "Karsh Evening Mail",
                "published": "2025-02-07",
                "text": """Again: four killed in tram depot blast

For the second time in a week a bomb has brought grief to Karsh. Four people, all of them cleaners on the late shift, were killed at the Hollow Lane tram depot on Thursday night, said the city health office. Seven others were hurt.

The bomb had been put under a seat in a parked tram. A different group, Red Dawn, claimed this attack in a call to our newsdesk. The Army of the Estuary, which bombed the fish market on Monday, condemned it.

Trams will not run before Saturday. Buses are free until then. At the depot gate this morning somebody had tied a mop to the railings, with four white ribbons.
""",
            },
            {
                "id": "n3-karsh-abroad",
                "publisher": "Overseas Review",
                "published": "2025-02-09",
                "text": """A city bombed twice

Karsh, a port known abroad for its herring and its rain, has been bombed twice in four days. On Monday, when the fish market was hit, the dead numbered eleven, the city health office has said. On Thursday four workers died in a tram depot at the other end of town.

The authors are not the same. The first bomb was the work of the Army of the Estuary; the second was claimed by Red Dawn, a small band of students and former dockers who think the Army too soft. They hate each other almost as much as they hate the government.

Neither seems to have many followers. At the last election the party closest to the Army won 1.8% of the vote. What they have is explosive, a good deal of it, stolen from a quarry in 2021.
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
        "independent": {"about": "11|eleven", "at_least": 2, "at_most": 2},
    },
    {
        "id": "n3-mirrow-bus",
        "topic": "strike on a bus",
        "held_out": False,
        "reports": [
            {
                "id": "n3-mirrow-nnb",
                "publisher": "National News Bureau",
                "published": "2025-03-12",
                "text": """School bus hit in Delta

SOUND BAY, March 12 - Nineteen people were injured on Wednesday when a school bus was hit on the causeway at Mirrow, the health ministry said.

The Joint Command blamed the Delta Rangers. "The Rangers attacked the bus," Brigadier Moses Tennant said. He said it had been hit at 7.15 am, when the pupils were on their way to their lessons.

The causeway was reopened to traffic in the afternoon. A spokesman for the oil companies said that loading at the terminal had not been interrupted.

More than 300 schools in the Delta have closed since the conflict resumed in 2023. (NNB)
""",
            },
            {
                "id": "n3-mirrow-herald",
                "publisher": "Sound Bay Herald",
                "published": "2025-03-13",
                "text": """School bus attack: 19 injured, Joint Command blames Rangers

NNB

Nineteen people were injured on Wednesday when a school bus was hit on the causeway at Mirrow, the health ministry said.

The Joint Command blamed the Delta Rangers. "The Rangers attacked the bus," Brigadier Moses Tennant said. He said it had been hit at 7.15 am, when the pupils were on their way to their lessons.

The causeway was reopened to traffic in the afternoon. A spokesman for the oil companies said that loading at the terminal had not been interrupted.
""",
            },
            {
                "id": "n3-mirrow-rangers",
                "publisher": "Ranger Dispatches",
                "published": None,
                "text": """THE TRUTH ABOUT MIRROW

Comrades, do not let Tennant and his paymasters dig a grave for the truth next to the one they dug for our children.

The Rangers had no gun, no man and no boat within 30 kilometres of Mirrow on Wednesday. The air force attacked the bus, says our commander, Preye Dokubo. Everyone on the causeway heard the jet turn and come back.

And when? Not in the morning, whatever the Brigadier may say. The bus was hit at 11.40 am, according to Dokubo, on its way home after the head teacher had shut the school because of the planes.

We shall publish the number on its tail. Ask your oil company what it pays for the fuel of these jets.
""",
            },
            {
                "id": "n3-mirrow-lantern",
                "publisher": "The Lantern",
                "published": "2025-03-14",
                "text": """Mirrow: the number they will not print

How many were hurt on the causeway? The health ministry would have us believe nineteen. The Delta Post has reported that 46 people were injured, and the Delta Post has been right before.

This column has driven over that causeway more often than it cares to remember. There is nowhere to hide on it, no tree and no ditch. A bus there is a bus on a dinner plate.

We do not know who fired and we shall not pretend to. We do know that four ministers have visited the terminal this year, and that not one has visited the school. The pupils who can still walk were back on Thursday, in a borrowed church, sharing nine pencils.
""",
            },
            {
                "id": "n3-mirrow-post",
                "publisher": "Delta Post",
                "published": "2025-03-14",
                "text": """Calls for probe into Mirrow attack

Teachers and church leaders in the Delta have called for a judge to look into the attack on a school bus at Mirrow.

Forty-six people were injured, according to The Lantern, a figure well above that of the government. The military says the Rangers carried out the attack, which the Rangers deny.

"Let a judge sit in Mirrow and let the children speak to him," said Bishop Emeka Fubara at a prayer meeting. He wants the flight records of the air base to be produced.

The House of Assembly will debate a motion on Tuesday. A motion on the 2024 ferry shooting was defeated by 61 votes to 20. The speaker has asked members to come early, as he expects the galleries to be full.
""",
            },
        ],
        "disputes": [
            {
                "slot": "responsibility",
                "about": ["bus", "Mirrow", "attack"],
                "positions": [
                    {"value": r"Rangers", "holders": ["tennant", "joint command", "military"]},
                    {"value": r"air force|jet", "holders": ["dokubo", "rangers"]},
                ],
            },
            {
                "slot": "time",
                "about": ["bus", "hit", "Mirrow"],
                "positions": [
                    {"value": r"7.15|7:15|07:15", "holders": ["tennant", "joint command", "brigadier"]},
                    {"value": r"11.40|11:40", "holders": ["dokubo"]},
                ],
            },
            {
                "slot": "injuries",
                "about": ["bus", "injured", "hurt", "Mirrow"],
                "positions": [
                    {"value": r"19|nineteen", "holders": ["ministry"]},
                    {"value": r"46|forty-six", "holders": ["lantern", "delta post"]},
                ],
            },
        ],
        "copies": [["n3-mirrow-nnb", "n3-mirrow-herald"]],
        "quiet": [
            "occurrence",
            "cause",
            "target",
            "legality",
            "deaths",
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
        "independent": {"about": "46|forty-six", "at_least": 1, "at_most": 1},
    },
    {
        "id": "n3-ast-hadra",
        "topic": "cross-border air raid",
        "held_out": False,
        "reports": [
            {
                "id": "n3-hadra-ordinform",
                "publisher": "Ordinform",
                "published": "2025-09-16",
                "text": """Vell aircraft bomb border village, governor says

AST HADRA, 16 Sept. /ORDINFORM/ Aircraft of the Vell air force bombed the village of Ast Hadra last night, the governor of the Upper Ordan province, Timur Beg, has told Ordinform.

"Five residents were killed," he said. Among them is a girl aged six, Sela Nuri, who was asleep, the governor noted.

A commission has been set up to compensate the families. The prosecutor's office has opened a case under the article on acts of aggression.

Beg thanked the rescue workers and said that gas and power would be restored by evening. The province has spent 38 million dinars on shelters since 2024.
""",
            },
            {
                "id": "n3-hadra-workers",
                "publisher": "Upper Ordan Worker",
                "published": "2025-09-17",
                "text": """ENEMY BOMBS FALL ON SLEEPING VILLAGE

Aircraft of the Vell air force bombed the village of Ast Hadra on the night of 15 to 16 September, the governor of the Upper Ordan province, Timur Beg, has told Ordinform, the news agency.

"Five residents were killed," he said. Among them is a girl aged six, Sela Nuri, who was asleep, the governor noted.

A commission has been set up to compensate the families. The prosecutor's office has opened a case under the article on acts of aggression.

Beg thanked the rescue workers and said that gas and power would be restored by evening. The province has spent 38 million dinars on shelters since 2024.
""",
            },
            {
                "id": "n3-hadra-vell",
                "publisher": "Ministry of Defence, Republic of Vell",
                "published": "2025-09-16",
                "text": """Comment on statements by the Ordan side

The Ministry has taken note of statements by the Ordan side about a supposed air raid on Ast Hadra.

These statements are untrue. "There was no raid. No aircraft of ours left the ground that night," Defence Minister Olga Stranz said. "Ast Hadra was not bombed." She wondered aloud why the governor had waited until breakfast to discover a catastrophe in his own province.

The Minister invited the military attaches accredited in the capital to inspect the logs of all four air bases on Thursday.

Vell remains committed to the Treaty of 1994 and to the demarcation of the border by peaceful means. It reserves the right to reply to slander.
""",
            },
            {
                "id": "n3-hadra-frontline",
                "publisher": "Frontline Dispatch",
                "published": "2025-09-19",
                "text": """In Ast Hadra, five graves and a bicycle

By Nell Carver in Ast Hadra

The bicycle is pink and its back wheel still turns. Sela Nuri had been given it a week before for her birthday. “She was nine,” says her grandmother, Mariam Nuri, sitting on a bed that is now in the open air. “Nine. I made the cake. They wrote it wrong on the paper and nobody will change it.”

Five people died here. Their graves, side by side under plum trees, have no stones yet.

The dead were a family of three, a beekeeper and a man who had come to buy honey and stayed the night because of the rain. The schoolmaster has been teaching the other 26 pupils in the mosque. The lesson on the board, when I looked in, was on the rivers of the country.

There are two craters, both wider than a car. A piece of grey metal the length of an arm lies in the schoolyard and boys charge a coin to see it. In Vell’s capital they say that nothing fell on this village. The boys find that funny.
""",
            },
        ],
        "disputes": [
            {
                "slot": "occurrence",
                "about": ["Hadra", "raid", "bombed"],
                "positions": [
                    {"value": r"assert|bombed", "holders": ["beg", "governor"]},
                    {"value": r"denied|no raid|not bombed", "holders": ["stranz", "minister", "ministry"]},
                ],
            },
            {
                "slot": "age",
                "about": ["Sela", "girl", "Nuri"],
                "positions": [
                    {"value": r"6|six", "holders": ["beg", "governor"]},
                    {"value": r"9|nine", "holders": ["mariam", "grandmother"]},
                ],
            },
        ],
        "copies": [["n3-hadra-ordinform", "n3-hadra-workers"]],
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
        "independent": {"about": "5|five", "at_least": 2, "at_most": 2},
    },
]
