"""Bombs, raids, clashes, killings: who did it, to whom, and how many died."""

CASES = [
    {
        "id": "market-sarun",
        "topic": "rockets on a market",
        "held_out": False,
        "reports": [
            {
                "id": "sarun-a",
                "publisher": "Tamarran National News",
                "published": "2025-02-04",
                "text": """
Fourteen people were killed and 35 wounded when rockets struck the livestock market in Sarun on Tuesday morning, the
Health Ministry said.

Colonel Idris Benn, a spokesman for the Defence Ministry, said the Free Highland Front had fired the rockets from the
slopes of Mount Arrad. "This is the work of the Front and of nobody else," Benn said. He promised that those
responsible would be found.

The Health Ministry said that its toll was final and that all the wounded had been taken to hospital. The president
sent his condolences. Schools in the district are closed until Monday.
""",
            },
            {
                "id": "sarun-b",
                "publisher": "Sarun Voice",
                "published": "2025-02-04",
                "text": """
The mortuary of Sarun town hospital is full. Its director, Dr Salma Yunis, told Sarun Voice on Tuesday night that 31
people were killed in the attack on the livestock market. "I have 31 bodies here, and each of them has a name," she
said. Another 35 people were wounded.

Among the dead are traders from six villages who had come for the weekly sale.

Omar Kett, spokesman of the Free Highland Front, denied that its fighters had fired on the market. He said that army
guns at Camp Delta had shelled it. "Ask the army what it was aiming at," he said in a recorded message.
""",
            },
            {
                "id": "sarun-c",
                "publisher": "Meridian Press",
                "published": "2025-02-05",
                "text": """
SARUN, Tamarra (Meridian) - Families in the Tamarran town of Sarun began to bury their dead on Wednesday as the
government and rebels traded blame for the attack on its livestock market.

The Health Ministry stood by its toll of 14 dead, while the director of the town hospital, Salma Yunis, said that 31
people were killed.

The Defence Ministry accuses the Free Highland Front of the attack. The Front says that the army shelled the market.
Neither side has shown evidence. Reporters were kept from the site by soldiers on Wednesday.

Sarun, a town of 18,000 people, changed hands twice in the first year of the war.
""",
            },
            {
                "id": "sarun-d",
                "publisher": "Coastal Herald",
                "published": "2025-02-05",
                "text": """
SARUN, Tamarra (Meridian) - Families in the Tamarran town of Sarun began to bury their dead on Wednesday as the
government and rebels traded blame for the attack on its livestock market.

The Health Ministry stood by its toll of 14 dead, while the director of the town hospital, Salma Yunis, said that 31
people were killed.

The Defence Ministry accuses the Free Highland Front of the attack. The Front says that the army shelled the market.
Neither side has shown evidence. Reporters were kept from the site by soldiers on Wednesday.
""",
            },
        ],
        "disputes": [
            {
                "slot": "deaths",
                "about": ["killed", "dead", "deaths", "died", "bodies", "toll", "market", "Sarun"],
                "positions": [
                    {"value": r"14|fourteen", "holders": ["health ministry", "ministry"]},
                    {"value": r"31|thirty-one", "holders": ["yunis", "hospital", "director"]},
                ],
            },
            {
                "slot": "responsibility|occurrence",
                "about": ["market", "rockets", "shelled", "fired", "attack", "Sarun"],
                "positions": [
                    {"value": r"Front|rebel|FHF|asserted", "holders": ["benn", "defence ministry", "ministry"]},
                    {"value": r"army|denied", "holders": ["kett", "front"]},
                ],
            },
        ],
        "copies": [["sarun-c", "sarun-d"]],
        "quiet": ["injuries", "place", "time", "age", "nationality"],
        "independent": {"about": r"14|fourteen", "at_least": 1, "at_most": 1},
    },
    {
        "id": "clinic-ndoru",
        "topic": "drone strike: clinic or depot",
        "held_out": False,
        "reports": [
            {
                "id": "ndoru-a",
                "publisher": "Hands of Care",
                "published": "2024-11-20",
                "text": """
Hands of Care is in mourning. On Tuesday at 9.20 a.m. a drone hit our clinic in Ndoru and killed nine people: six
patients, two nurses and a driver.

"It was a clinic and it was full of mothers with babies," said our country director, Elise Marchand. "The red cross on
the roof can be seen from far above." All parties to the conflict had received the coordinates of the building in
March.

We have withdrawn our teams from the Upper Ndoru valley, where 60,000 people now have no doctor. We call for an
inquiry by people who do not answer to those who sent the drone.
""",
            },
            {
                "id": "ndoru-b",
                "publisher": "The Okatangan",
                "published": "2024-11-20",
                "text": """
The Okatangan Armed Forces destroyed an ammunition depot of the Red Earth militia at Ndoru in a drone strike on
Tuesday morning, the General Staff announced.

"The building was a depot and nothing else," said Major General Abel Tunde. "The nine people killed were all
fighters." He showed reporters a video in which a second explosion follows the first. The general said reports of a
clinic at that place were enemy propaganda.

The strike was the fourth in the valley this month. The General Staff thanked the people of Ndoru for their
cooperation.
""",
            },
            {
                "id": "ndoru-c",
                "publisher": "Meridian Press",
                "published": "2024-11-21",
                "text": """
PORT ADISA (Meridian) - Two days after a drone strike in the Okatangan village of Ndoru, the aid group Hands of Care
and the army give wholly different accounts of what was hit.

The army speaks of an ammunition depot. The village chief, Joseph Amadi, reached by satellite phone, said that the
drone struck the clinic. "My wife was born the same year as that clinic opened, everyone knows it," he said.

Nine people were killed, both sides say. The army says that they were fighters; Hands of Care says that they were
patients and members of its staff. Meridian could not reach the village.
""",
            },
        ],
        "disputes": [
            {
                "slot": "target",
                "about": ["clinic", "depot", "building"],
                "positions": [
                    {"value": r"clinic|hospital", "holders": ["hands of care", "marchand", "amadi", "chief"]},
                    {"value": r"depot|ammunition", "holders": ["tunde", "general", "army", "armed forces"]},
                ],
            },
            {
                "slot": "target|identity",
                "about": ["fighters", "patients", "killed", "civilian"],
                "positions": [
                    {"value": r"patient|nurse|staff|civilian", "holders": ["hands of care", "marchand"]},
                    {"value": r"fighter|militia|combatant", "holders": ["tunde", "general", "army", "armed forces"]},
                ],
            },
        ],
        "copies": [],
        "quiet": ["deaths", "injuries", "responsibility", "time", "place"],
    },
    {
        "id": "border-ilgan",
        "topic": "border clash: who began",
        "held_out": False,
        "reports": [
            {
                "id": "ilgan-a",
                "publisher": "Velmara Radio",
                "published": "2022-07-22",
                "text": """
Suvandan troops opened fire first on a Velmari patrol near the Ilgan border post shortly after four on Friday morning,
the Velmari Defence Ministry said.

"The Suvandan side began it, with mortars, and without any warning," Defence Minister Rurik Sand said on television.
He said that Velmari forces had returned fire and killed 11 Suvandan soldiers before the shooting stopped at dawn. One
Velmari sergeant was killed.

Sand said a captured gunner, Ilya Koren, was a Suvandan national. The ministry summoned the Suvandan ambassador and
closed the crossing at Ilgan to lorries.
""",
            },
            {
                "id": "ilgan-b",
                "publisher": "Suvanda Press Agency",
                "published": "2022-07-22",
                "text": """
Velmari forces attacked first at Ilgan on Friday, the General Staff of Suvanda said, and Suvandan soldiers fired only
after they had come under machine-gun fire from across the river.

"Velmara started this clash and must answer for it," said the chief of the General Staff, Mila Tarn.

Four Suvandan soldiers were killed, Tarn said. "Four. We have given their names. Any other number is a fairy tale."

She said that Ilya Koren, a man shown in handcuffs on Velmari television, was a Velmari citizen who had deserted and
never served in the Suvandan army.
""",
            },
            {
                "id": "ilgan-c",
                "publisher": "Meridian Press",
                "published": "2022-07-22",
                "text": """
ILGAN (Meridian) - Velmara and Suvanda accused each other on Friday of opening fire first in the worst clash in two
years on their border.

Velmara's defence ministry said that its troops had killed 11 Suvandan soldiers and lost one of their own. Suvanda's
General Staff put the Suvandan dead at four.

A shepherd on the Velmari bank, who asked not to be named, said that he had been woken by shots and could not tell
from where they came. The border has never been marked on the ground. In the clash of 2020, 23 soldiers died.
""",
            },
        ],
        "disputes": [
            {
                "slot": "sequence|responsibility",
                "about": ["first", "began", "started", "opened fire", "clash", "Ilgan"],
                "positions": [
                    {"value": r"Suvanda", "holders": ["sand", "velmar"]},
                    {"value": r"Velmar", "holders": ["tarn", "suvanda", "general staff"]},
                ],
            },
            {
                "slot": "deaths",
                "about": ["Suvandan", "soldiers", "killed", "dead"],
                "positions": [
                    {"value": r"11|eleven", "holders": ["sand", "velmar"]},
                    {"value": r"4|four", "holders": ["tarn", "suvanda", "general staff"]},
                ],
            },
            {
                "slot": "nationality",
                "about": ["Koren", "gunner"],
                "positions": [
                    {"value": r"Suvanda", "holders": ["sand", "velmar"]},
                    {"value": r"Velmar", "holders": ["tarn", "suvanda", "general staff"]},
                ],
            },
        ],
        "copies": [],
        "quiet": ["injuries", "age", "place", "time"],
    },
    {
        "id": "raid-hesh-dara",
        "topic": "killings in a village, denied by the army",
        "held_out": False,
        "reports": [
            {
                "id": "hesh-a",
                "publisher": "Citizens' Archive",
                "published": "2025-05-08",
                "text": """
Soldiers of the 6th Brigade entered the village of Hesh Dara at dawn on 6 May, shot 22 villagers and set fire to their
homes, six witnesses told Citizens' Archive.

The witnesses, who were interviewed one by one, described the same course of events. "They read names from a sheet of
paper and took the men behind the mill," said a woman who lost two sons. The soldiers left at about ten in the morning
in nine lorries.

Pictures taken from space on 7 May show that at least 30 roofs have burned. Citizens' Archive has handed its evidence
to the UN mission in Lurania.
""",
            },
            {
                "id": "hesh-b",
                "publisher": "Luranian Army Information Office",
                "published": "2025-05-08",
                "text": """
The Luranian Army rejects the reports that are being spread about the village of Hesh Dara.

"No soldier of the 6th Brigade entered Hesh Dara on 6 May or on any other day of this month," said the army spokesman,
Brigadier Paul Rashid. "The killings of which these people speak did not take place."

The brigade was on exercise at Lake Oren for the whole week, he said. The army reminds all editors that the spreading
of rumours about the armed forces is punished under article 88. It continues to protect the people of the eastern
provinces with all its strength.
""",
            },
            {
                "id": "hesh-c",
                "publisher": "Meridian Press",
                "published": "2025-05-09",
                "text": """
LURA (Meridian) - The United Nations mission in Lurania said on Friday that its team had been stopped at a roadblock
on the way to Hesh Dara, where soldiers are said to have killed villagers this week.

A survivor, Marun Tesh, told Meridian by telephone that soldiers had shot 22 people, his father among them. "I counted
them when it was over," he said.

The army denies that it was in the village or that anybody was killed there by its men. "We cannot confirm either
account until we are let through," a spokeswoman for the mission said.
""",
            },
        ],
        "disputes": [
            {
                "slot": "occurrence",
                "about": ["Hesh Dara", "killed", "shot", "killings", "soldiers", "entered", "6th Brigade"],
                "positions": [
                    {"value": r"asserted", "holders": ["witness", "archive", "tesh", "survivor"]},
                    {"value": r"denied", "holders": ["rashid", "army", "brigadier"]},
                ],
            },
        ],
        "copies": [],
        "quiet": ["injuries", "detained", "age", "nationality", "place", "time"],
    },
    {
        "id": "school-lesk",
        "topic": "stabbing at a school: tabloid and police",
        "held_out": False,
        "reports": [
            {
                "id": "lesk-a",
                "publisher": "The Daily Flash",
                "published": "2023-05-11",
                "text": """
HORROR AT CORVIN SCHOOL

A crazed pupil ran through the corridors of Corvin School in Lesk yesterday with a kitchen knife, stabbing whoever
stood in his way. Nine people were injured before a brave caretaker floored him with a fire extinguisher.

The attacker, 19, had been thrown out of the chess club only last week, The Daily Flash has learned. Pupils jumped
from windows on the first floor to escape.

"He did not say one word," said Emma, who hid under a table in the art room. Nobody was killed, by a miracle. Last
night flowers were piling up at the gate.
""",
            },
            {
                "id": "lesk-b",
                "publisher": "Dravania Broadcasting",
                "published": "2023-05-11",
                "text": """
Police have corrected reports about Wednesday's knife attack at Corvin School in the town of Lesk.

"Six people were injured, not nine, and none of them is in danger," chief of police Anna Weiss told a news conference
on Thursday. The attacker is 17, Weiss said, and for this reason his name would not be made public.

He was overpowered by the school caretaker and is in custody. The police do not yet know his motive. The school will
remain shut for the rest of the week, and the education minister has promised help for pupils who saw the attack.
""",
            },
            {
                "id": "lesk-c",
                "publisher": "Lesk Observer",
                "published": "2023-05-12",
                "text": """
Five of those injured at Corvin School on Wednesday have gone home, and one girl will stay in hospital over the
weekend.

Dr Lukas Bern of Lesk District Hospital said that six people had been injured: four pupils, a teacher and the
caretaker, Hugo Stahl, who brought the attacker down. "They were all brought to us, there is no other hospital," Bern
said.

A judge for juveniles ordered on Thursday that the attacker, a pupil of 17, be kept in a closed ward. Parents are
asking why the side door was open.
""",
            },
        ],
        "disputes": [
            {
                "slot": "injuries",
                "about": ["injured", "injuries", "wounded", "school", "Corvin", "attack"],
                "positions": [
                    {"value": r"9|nine", "holders": ["daily flash", "flash"]},
                    {"value": r"6|six", "holders": ["weiss", "police", "bern", "hospital"]},
                ],
            },
            {
                "slot": "age",
                "about": ["attacker", "pupil", "suspect", "Corvin"],
                "positions": [
                    {"value": r"19|nineteen", "holders": ["daily flash", "flash"]},
                    {"value": r"17|seventeen", "holders": ["weiss", "police", "lesk observer", "judge"]},
                ],
            },
        ],
        "copies": [],
        "quiet": ["deaths", "nationality", "detained", "responsibility", "status"],
        "independent": {"about": r"6|six", "at_least": 2, "at_most": 2},
    },
    {
        "id": "mayor-varga",
        "topic": "murder of a mayor",
        "held_out": False,
        "reports": [
            {
                "id": "varga-a",
                "publisher": "Brisco Noticias",
                "published": "2023-11-09",
                "text": """
The state prosecutor says the Black Heron gang murdered Estela Varga, the mayor of San Brisco, who was shot on Tuesday
outside the municipal theatre. Two of her bodyguards were wounded.

"We have no doubt that it was the Black Heron," prosecutor Raul Ibanez said on Thursday. He said the gang wanted
revenge for the closing of its gambling halls. According to Ibanez, the mayor, who was 47, had refused an armoured
car.

Two men were arrested on Wednesday at a motel on the coast road. The prosecutor did not name them.
""",
            },
            {
                "id": "varga-b",
                "publisher": "Republic Weekly",
                "published": "2023-11-09",
                "text": """
Not gangsters but state police officers murdered mayor Estela Varga, her husband says.

"The men who shot Estela were state police," Felipe Varga told Republic Weekly. "I knew one of them by his voice. He
had stood at our door a month before." The mayor had asked the federal ministry for an audit of the force in
September.

Felipe Varga said that his wife was 51 and had planned to leave politics at 55. The two wounded bodyguards, who had
been chosen by her party, are out of danger.
""",
            },
            {
                "id": "varga-c",
                "publisher": "Meridian Press",
                "published": "2023-11-10",
                "text": """
SAN BRISCO (Meridian) - The state police on Friday denied any part in the murder of Estela Varga, the reformist mayor
shot dead on Tuesday.

"No officer of this force had anything to do with the crime," police commissioner Hector Lunes said. "It was the Black
Heron." The husband of the mayor has accused state police officers of the killing.

Thousands walked behind the coffin on Friday. The governor ordered three days of mourning. Varga was the fourth mayor
to be killed in the country this year, and two of her bodyguards were wounded in the attack.
""",
            },
        ],
        "disputes": [
            {
                "slot": "responsibility|occurrence",
                "about": ["Varga", "mayor", "murder", "shot", "killing"],
                "positions": [
                    {
                        "value": r"Black Heron|gang|denied",
                        "holders": ["ibanez", "prosecutor", "lunes", "commissioner", "state police"],
                    },
                    {"value": r"state police|officers|asserted", "holders": ["felipe", "husband"]},
                ],
            },
            {
                "slot": "age",
                "about": ["Varga", "mayor"],
                "positions": [
                    {"value": r"47", "holders": ["ibanez", "prosecutor"]},
                    {"value": r"51", "holders": ["felipe", "husband"]},
                ],
            },
        ],
        "copies": [],
        "quiet": ["deaths", "injuries", "detained", "nationality", "status"],
    },
]
