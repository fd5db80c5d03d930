"""Kept cases: a raid on a union hall, a man shot by police, a bombed hill town, a convoy taken hostage, a bribe, and a handful of unrelated news."""

CASES = [
    {
        "id": "n2-garrin-raid",
        "topic": "police",
        "held_out": True,
        "reports": [
            {
                "id": "n2-gar-1",
                "publisher": "Velmora State Agency",
                "published": "2025-10-14",
                "text": """SEARCH AT GARRIN DOCKERS' HALL CONDUCTED IN LINE WITH LAW, MINISTRY SAYS

GARRIN, October 14 - VSA. Employees of the Ministry of Public Security searched the premises of the dockers' union in Garrin on Tuesday, the ministry's press centre reports.

The operation began at 6.15 a.m. and was concluded by nine o'clock. "All actions were lawful. They were carried out on the basis of a warrant issued by the Harbour District Court and in the presence of two attesting witnesses," the head of the press centre, Lieutenant Colonel Pavlo Denk, stressed.

Thirty-four persons were detained. Printed matter, eleven computers and a quantity of paint were seized.

It will be recalled that the leaders of the dockers called an illegal stoppage in September which cost the port some 14 million thalers.""",
            },
            {
                "id": "n2-gar-2",
                "publisher": "Velmora Bar Association",
                "published": "2025-10-15",
                "text": """Statement of the Human Rights Committee of the Velmora Bar Association

On 14 October 2025 masked men entered the hall of the dockers' union at 7 Rope Street, Garrin. The Committee has spoken to members who act for those taken away, and finds as follows.

1. No judge had ordered the search. The registry of the Harbour District Court has told us in writing that no warrant was sought or given. The search was therefore unlawful from its first minute.

2. It began at three in the morning. The Code forbids searches of premises at night.

3. Our members have so far been able to draw up a complete list of those who were detained: there are 61 of them. Twelve are women.

The Committee demands that all be brought before a judge at once. In 2023 it counted nine night searches of this kind; no one has answered for any of them.

For the Committee: Advocate Irena Sol, chair""",
            },
            {
                "id": "n2-gar-3",
                "publisher": "Harbour Dispatch",
                "published": "2025-10-15",
                "text": """Lawyers: night search in Garrin had no warrant

On 14 October 2025 masked men entered the hall of the dockers' union at 7 Rope Street, Garrin, the Human Rights Committee of the Velmora Bar Association said in a statement.

No judge had ordered the search, it said. The registry of the Harbour District Court has told the Committee in writing that no warrant was sought or given. The search was therefore unlawful from its first minute.

It began at three in the morning. The Code forbids searches of premises at night.

Members of the bar have so far been able to draw up a complete list of those who were detained: there are 61 of them. Twelve are women.

The Committee demands that all be brought before a judge at once. In 2023 it counted nine night searches of this kind; no one has answered for any of them.""",
            },
            {
                "id": "n2-gar-4",
                "publisher": "Dockers' Union of Velmora",
                "published": "2025-10-15",
                "text": """To all members, to all friends abroad

Brothers and sisters!

They broke the door of our hall with a fire engine. They trod on the photographs of our founders. We have gone from house to house in the Lower Town, with pencil and paper, and put down who did not come home: 61 of our people are in their hands. We know the names and we shall read them out on the quay every evening at seven until every one of them is free.

The cranes stand still from today. Do not unload ships that come from Garrin. Do not believe that we painted slogans on the court house; our paint is for the lifeboat.

Collections for the families are taken at the canteen. In the strike of 1994 we held out for 51 days. We can do it again.

The Committee, in the absence of the President and the Treasurer""",
            },
        ],
        "disputes": [
            {
                "slot": "detained",
                "about": ["detained", "taken", "arrested", "in their hands"],
                "positions": [
                    {"value": r"34|thirty-four", "holders": ["ministry", "denk", "press cent"]},
                    {"value": r"61", "holders": ["bar association", "committee", "dockers", "members", "sol"]},
                ],
            },
            {
                "slot": "legality|occurrence",
                "about": ["warrant", "search", "lawful", "unlawful"],
                "positions": [
                    {"value": r"\blawful|\blegal|warrant issued", "holders": ["denk", "ministry", "press cent"]},
                    {"value": r"unlawful|illegal|no warrant", "holders": ["bar association", "committee", "sol"]},
                ],
            },
            {
                "slot": "time",
                "about": ["search", "operation", "began", "raid"],
                "positions": [
                    {"value": r"6.15|6:15|06:15", "holders": ["ministry", "denk", "press cent"]},
                    {"value": r"3:00|03:00|three in the morning", "holders": ["bar association", "committee", "sol"]},
                ],
            },
        ],
        "copies": [["n2-gar-2", "n2-gar-3"]],
        "quiet": [
            "responsibility",
            "cause",
            "target",
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
            "place",
            "sequence",
        ],
        "independent": {"about": r"61|sixty-one", "at_least": 2, "at_most": 2},
    },
    {
        "id": "n2-kolm-shooting",
        "topic": "police",
        "held_out": True,
        "reports": [
            {
                "id": "n2-klm-1",
                "publisher": "Kolm Harbour Police",
                "published": "2025-11-08",
                "text": """Police information, Saturday 8 November, 08:30

Fatal use of a firearm during an attempted arrest

At 9.20 p.m. on Friday officers of the special unit tried to arrest a man in the stairwell of a tenement in Kiln Street. An officer fired his weapon. The man died on the spot in spite of first aid.

The dead man has been identified as Darko Vell, who had been sought since March for four armed robberies of banks. A reward of 20,000 crowns had been offered for information leading to his arrest.

The officer who fired has been taken off duty, as is the rule, and is receiving support. The Police Complaints Office has been informed and has sent two investigators.

Residents of Kiln Street may return to their flats from noon. We thank them for their patience. No further statements will be made before Monday.""",
            },
            {
                "id": "n2-klm-2",
                "publisher": "Kolm Free Press",
                "published": "2025-11-09",
                "text": """"They killed the wrong man"

by Sanna Wiik

The man shot dead by police on Friday evening was no bank robber but a baker on his way to the night shift, a lawyer for his parents said yesterday.

"The dead man is Milan Orsa. His mother has seen the body and so have I," said Jakob Fenn. He said that Orsa, 26, bore some likeness to a man on a wanted poster.

And it did not happen in any stairwell. According to Fenn, the shot was fired at the tram stop in Station Square, in front of the kiosk, where there was still blood on the paving yesterday at noon. The lawyer has the name of a woman who stood next to the young man.

Police headquarters had nothing to add to its information of Saturday morning. The reward for Vell's arrest had been 20,000 crowns, a police spokeswoman said when asked.""",
            },
            {
                "id": "n2-klm-3",
                "publisher": "Kanal Nord",
                "published": "2025-11-09",
                "text": """Candles in the bakery window

There are rolls in the window of Lund's bakery in Harbour Row, and between them a photograph of a young man with flour on his nose. "That is Milan Orsa, and that is the man they shot," says the owner, Greta Lund, who was asked by the family to come along to the mortuary. "I gave him his apron. I think I know my own journeyman."

Some two hundred people came by during the day.

The police say that it is the robber Darko Vell who is dead. According to the police, a reward of 20,000 crowns had been offered for Vell, a former boxer. His posters hang in every post office. In the past five years, officers in Kolm Harbour have fired at people on three occasions; none of them died.

The mayor has asked for a DNA test. Its result is expected on Wednesday.""",
            },
        ],
        "disputes": [
            {
                "slot": "identity",
                "about": ["dead man", "man", "vell", "orsa"],
                "positions": [
                    {"value": r"vell", "holders": ["police"]},
                    {"value": r"orsa", "holders": ["fenn", "lawyer", "lund", "owner"]},
                ],
            },
            {
                "slot": "place",
                "about": ["shot", "stairwell", "tram stop", "kiln street", "station square"],
                "positions": [
                    {"value": r"kiln street|stairwell", "holders": ["police"]},
                    {"value": r"station square|tram stop", "holders": ["fenn", "lawyer"]},
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
            "age",
            "nationality",
            "status",
            "time",
            "sequence",
        ],
        "independent": {"about": r"20,000|20000", "at_least": 1, "at_most": 1},
    },
    {
        "id": "n2-besh-darra",
        "topic": "war",
        "held_out": True,
        "reports": [
            {
                "id": "n2-bsh-1",
                "publisher": "Army Information Service",
                "published": "2025-08-20",
                "text": """COMMUNIQUE No. 214

With regard to rumours spread by hostile channels about the events of 19 August in Besh Darra, the General Staff states:

1. The Air Force flew no missions over the Besh district on that day.

2. The explosion was the work of the Northern Front itself. A home-made rocket which its gunners had meant for our post at Kaland fell short and came down on the ammunition store which the bandits had set up on the edge of the town.

3. Nine people were killed, all of them armed members of the Front.

4. The General Staff calls on the population to stay away from the bandits' stores and workshops. In July alone our engineers made safe 130 such rockets.

Colonel Arif Besan, spokesman for the General Staff""",
            },
            {
                "id": "n2-bsh-2",
                "publisher": "Médecins du Plateau",
                "published": "2025-08-20",
                "text": """Clinic in Besh Darra destroyed from the air

Médecins du Plateau condemns in the strongest terms the bombing of its maternity clinic in Besh Darra on Tuesday 19 August.

At 11.40 in the morning an aircraft of the government's air force dropped two bombs, the first of which went through the roof of the delivery room. "We had a red sign of nine metres on that roof, and the army had the coordinates from us since January," said our head of mission, Claire Aubin.

Seventeen people were killed: eleven patients, four relatives and two members of our staff, the midwife Sima Rahal and the driver Yusef Tal. There was never a weapon in the building or anywhere near it.

We have stopped our work in the district. It is the third time since 2022 that a clinic of ours has been hit.""",
            },
            {
                "id": "n2-bsh-3",
                "publisher": "Meridian News Service",
                "published": "2025-08-21",
                "text": """KALAND, Aug. 21 (MNS) — An aid group on Wednesday accused the air force of bombing a maternity clinic in the rebel-held town of Besh Darra, while the military blamed a stray rebel rocket.

Seventeen people died on Tuesday, patients and staff among them, Claire Aubin of Médecins du Plateau said by telephone. She said she had heard the jet “very low, then twice the thunder”.

The General Staff denied that any aircraft had been in the area. It said a rocket of the Northern Front had hit a weapons store.

Reporters have not been able to reach the town, whose bridge was destroyed in spring. Around 40,000 people lived in the district before the war; most have left.

Peace talks are to resume in Geneva on Sept. 9.""",
            },
            {
                "id": "n2-bsh-4",
                "publisher": "Plateau Gazette",
                "published": "2025-08-21",
                "text": """Aid group and army trade blame

An aid group on Wednesday accused the air force of bombing a maternity clinic in the rebel-held town of Besh Darra, while the military blamed a stray rebel rocket.

Seventeen people died on Tuesday, patients and staff among them, Claire Aubin of Médecins du Plateau said by telephone. She said she had heard the jet “very low, then twice the thunder”.

The General Staff denied that any aircraft had been in the area. It said a rocket of the Northern Front had hit a weapons store.

Reporters have not been able to reach the town, whose bridge was destroyed in spring. (MNS)

See page 3: what the laws of war say about hospitals, and our editorial, “The roof was red”.""",
            },
            {
                "id": "n2-bsh-5",
                "publisher": "Radio Darra",
                "published": "2025-08-21",
                "text": """Today we buried the last of them. The chairman of the town council, Haji Omar Reshan, who had the graves dug and wrote the names into his book, told Radio Darra that seventeen were killed on Tuesday, and that he had known most of them since they were children.

Four of the graves are very small.

The council asks people not to go near the ruin of the clinic. One of the two bombs has left a deep hole, and the wall above it may fall. Women who are close to their time should go to the house of the teacher Nadia, behind the mill, where there are clean beds and a generator.

Bread will be handed out at the mosque from six. There is flour for ten days. The road to Kaland is closed, and the pass is closed, and we are still here. Tomorrow at this hour we shall read letters from abroad.""",
            },
        ],
        "disputes": [
            {
                "slot": "responsibility|cause|occurrence",
                "about": ["bomb", "rocket", "explosion", "aircraft", "clinic", "besh darra"],
                "positions": [
                    {
                        "value": r"northern front|rocket|rebel",
                        "holders": ["besan", "general staff", "army", "military"],
                    },
                    {
                        "value": r"air force|aircraft|bomb|government",
                        "holders": ["aubin", "decins du plateau", "aid group"],
                    },
                ],
            },
            {
                "slot": "target",
                "about": ["clinic", "store", "hit", "ammunition", "weapons"],
                "positions": [
                    {"value": r"store|ammunition|weapons", "holders": ["besan", "general staff", "army", "military"]},
                    {
                        "value": r"clinic|maternity|delivery room",
                        "holders": ["aubin", "decins du plateau", "aid group", "radio darra"],
                    },
                ],
            },
            {
                "slot": "deaths",
                "about": ["killed", "died", "deaths"],
                "positions": [
                    {"value": r"9|nine", "holders": ["besan", "general staff", "army"]},
                    {"value": r"17|seventeen", "holders": ["aubin", "decins du plateau", "aid group", "reshan"]},
                ],
            },
        ],
        "copies": [["n2-bsh-3", "n2-bsh-4"]],
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
            "identity",
            "status",
            "time",
            "place",
            "sequence",
        ],
        "independent": {"about": r"17|seventeen", "at_least": 2, "at_most": 2},
    },
    {
        "id": "n2-kassar-convoy",
        "topic": "hostages",
        "held_out": True,
        "reports": [
            {
                "id": "n2-kas-1",
                "publisher": "National News Bureau",
                "published": "2025-04-29",
                "text": """ALL HOSTAGES FREE, DEFENCE MINISTRY ANNOUNCES

The operation to rescue the workers seized on the Kassar highway has been crowned with success, the Ministry of Defence said on Tuesday evening.

"The bandits had abducted fifteen people. All of them have been set free and are in good health," General Idris Mako, the ministry's spokesman, told the nation on television. Two terrorists were killed.

Among those abducted is the mine's chief engineer, Davor Lenk, a citizen of Croatia, General Mako said.

The convoy was stopped on Sunday at kilometre 88 as it returned from the Tumu gold mine. The general thanked the tribes of the region for their help. Last year 31 attacks on the highway were recorded, a third fewer than the year before.""",
            },
            {
                "id": "n2-kas-2",
                "publisher": "The Sentinel",
                "published": "2025-04-30",
                "text": """Army frees Tumu hostages

The operation to rescue the workers seized on the Kassar highway has been crowned with success, the Ministry of Defence said on Tuesday evening.

"The bandits had abducted fifteen people. All of them have been set free and are in good health," General Idris Mako, the ministry's spokesman, told the nation on television. Two terrorists were killed.

Among those abducted is the mine's chief engineer, Davor Lenk, a citizen of Croatia, General Mako said.

The convoy was stopped on Sunday at kilometre 88 as it returned from the Tumu gold mine. The general thanked the tribes of the region for their help.

The President is expected to receive the liberated men at the palace before the holiday. - NNB""",
            },
            {
                "id": "n2-kas-3",
                "publisher": "Tumu Gold plc",
                "published": "2025-04-30",
                "text": """Regulatory announcement: incident on Kassar highway

30 April 2025

Tumu Gold plc ("Tumu" or the "Company") refers to statements made by government officials on 29 April.

The Company regrets to inform shareholders and families that, to its knowledge, none of the persons abducted on 27 April has been released. Our security manager spoke to one of them by satellite telephone this morning, and he confirmed that the whole group was still being held.

A total of 24 people were abducted from the two buses: 22 employees and two subcontractors. The Company has informed all the families. They include our chief engineer, Mr Davor Lenk, a Slovenian national.

Production at the mine has been suspended. Guidance for the year of 210,000 ounces is withdrawn.

Further announcements will be made when appropriate.

Enquiries: Fiona Garrow, Company Secretary""",
            },
            {
                "id": "n2-kas-4",
                "publisher": "Desert Post",
                "published": "2025-05-01",
                "text": """A price for the men of Tumu?

The kidnappers of the mine workers are demanding a ransom of $3.5 million, the trade paper Mining Week reports on its website.

The sum is said to be payable in two parts, in a currency of the kidnappers' choice. The Desert Post was not able to reach anybody in the hills who would confirm it.

On the market in Kassar town there is talk of little else. A trader in tyres who does business on both sides of the line told us with a shrug that gold had always made people mad. He had sold nothing since Sunday. The lorries stay away, and the price of a sack of sugar has gone up by a quarter.

The governor has forbidden all travel on the highway after four in the afternoon. In 2020 two French geologists were held for nine weeks in the same hills.""",
            },
            {
                "id": "n2-kas-5",
                "publisher": "Mining Week",
                "published": "2025-05-02",
                "text": """Tumu: shares halved since ambush

Shares in Tumu Gold fell a further 18 per cent on Thursday and have lost half of their value since a convoy was ambushed on the Kassar highway last Sunday.

Analysts at Pell & Crane cut their target to 40 pence. They noted that the company has cash of $61m and no insurance against political risk.

A ransom of $3.5 million is being demanded, according to the Desert Post, a newspaper published in the region. A spokeswoman for Tumu declined to comment on this.

The mine, open since 2016, produced 198,000 ounces last year at an all-in cost of $1,120. A sister project at Amda was given up in 2022 after the death of a surveyor. Other miners in the belt, among them Northgate and Sela, say they have moved their staff by air since Monday.""",
            },
        ],
        "disputes": [
            {
                "slot": "count|missing|detained",
                "about": ["abducted", "hostages", "people"],
                "positions": [
                    {"value": r"15|fifteen", "holders": ["mako", "ministry"]},
                    {"value": r"24", "holders": ["tumu", "company"]},
                ],
            },
            {
                "slot": "status|occurrence",
                "about": ["hostages", "abducted", "free", "released", "held", "workers"],
                "positions": [
                    {"value": r"free|released|asserted", "holders": ["mako", "ministry"]},
                    {
                        "value": r"held|none .*released|denied|not released|captive",
                        "holders": ["tumu", "company", "security manager"],
                    },
                ],
            },
            {
                "slot": "nationality",
                "about": ["lenk", "engineer"],
                "positions": [
                    {"value": r"croatia|hrv", "holders": ["mako", "ministry"]},
                    {"value": r"sloveni|svn", "holders": ["tumu", "company"]},
                ],
            },
        ],
        "copies": [["n2-kas-1", "n2-kas-2"]],
        "quiet": [
            "responsibility",
            "cause",
            "target",
            "legality",
            "deaths",
            "injuries",
            "attendance",
            "amount",
            "age",
            "identity",
            "time",
            "place",
            "sequence",
        ],
        "independent": {"about": r"3.5|3,500,000|3500000", "at_least": 1, "at_most": 1},
    },
    {
        "id": "n2-prow-cranes",
        "topic": "corruption",
        "held_out": True,
        "reports": [
            {
                "id": "n2-prw-1",
                "publisher": "Northern Wire",
                "published": "2025-12-03",
                "text": """HALMSTRAND, Dec 3 (Northern Wire) - Former deputy transport minister Ansel Prow went on trial on Wednesday over payments from a maker of harbour cranes.

Reading out the indictment, prosecutor Sofie Lindqvar said that Prow received 2.4 million crowns from Baltcrane in 2022. She said he had dined with the firm's director, Uwe Stade, at the Hotel Meridian on 9 May of that year, "and between the fish and the cheese it was agreed what the contract would be worth to him".

Baltcrane was awarded the order for six cranes in the port of Halmstrand in September 2022. It was worth 310 million crowns.

Prow, 54, resigned in January. He faces up to eight years in prison. The trial is due to last until March.""",
            },
            {
                "id": "n2-prw-2",
                "publisher": "Halmstrand Tidings",
                "published": "2025-12-05",
                "text": """Prow lawyer: a sixth of the sum

Ansel Prow did take money from Baltcrane in 2022, his counsel conceded on the second day of the trial. But it was 400,000 crowns and not a crown more, Henrik Moss told the court. "We have laid every statement of every account before you. You will look for the other two millions in vain."

Mr Moss said that he would come to the purpose of the payment next week.

There was laughter in the gallery when he added that he was a slow speaker. Judge Ellen Frisk called for order.

Mr Prow, 54, sat through the day with folded hands. He looked up only when his former driver took the stand. The driver remembered many hotels but not the dates.

The order for the six cranes had been worth 310 million crowns to the winner, the port authority's treasurer testified.""",
            },
            {
                "id": "n2-prw-3",
                "publisher": "Business Courier",
                "published": "2025-12-04",
                "text": """Baltcrane chief denies dinner with Prow

There was no dinner, and there was no deal. So says Uwe Stade, who has run the crane maker Baltcrane for twenty years and is due to give evidence next week.

"I have never sat at a table with Mr Prow in my life," Mr Stade told the Courier at the firm's yard in Wiek. "On the ninth of May 2022 I was in Busan, at a launching, and there are pictures of it." He would not speak about money while the court was sitting.

Baltcrane, with 1,100 employees, had sales of 2.9 billion crowns last year. It has lost two tenders since the affair became known. The contract for Halmstrand, at 310 million crowns, was its largest at home.

An internal review by the law firm Aske & Partners cost the company 6 million.""",
            },
        ],
        "disputes": [
            {
                "slot": "amount",
                "about": ["prow", "received", "money", "crowns", "baltcrane", "payment"],
                "positions": [
                    {"value": r"2.4|2,400,000|2400000", "holders": ["lindqvar", "prosecutor"]},
                    {"value": r"400,000|400000", "holders": ["moss", "counsel", "lawyer"]},
                ],
            },
            {
                "slot": "occurrence|place",
                "about": ["dinner", "dined", "table", "hotel", "meeting"],
                "positions": [
                    {"value": r"asserted|dined", "holders": ["lindqvar", "prosecutor"]},
                    {"value": r"denied|no dinner|never sat|busan", "holders": ["stade", "director", "baltcrane"]},
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
            "age",
            "nationality",
            "identity",
            "status",
            "time",
            "sequence",
        ],
        "independent": {"about": r"310|310,000,000|310000000", "at_least": 2, "at_most": 3},
    },
    {
        "id": "n2-four-strangers",
        "topic": "mixed",
        "held_out": True,
        "reports": [
            {
                "id": "n2-str-1",
                "publisher": "Ashby Chronicle",
                "published": "2025-05-20",
                "text": """Man, 34, charged after shop robberies

Detectives investigating a string of robberies in Ashby have charged a 34-year-old man from Fenner Road.

He is accused of threatening shopkeepers with a kitchen knife on three evenings between 2 and 16 May and of taking about £900 in all. Nobody was hurt.

Detective Sergeant Lorna Pike said: “These are family businesses, and I know how frightening the past weeks have been. I hope people will sleep better tonight.”

The man was arrested on Sunday at the bus station. He will appear before magistrates this morning.

One of the shopkeepers, Dilip Rao, who has run the Corner Larder since 1998, said he had bought a dog. “She is called Alarm,” he said. “She is twelve weeks old and she likes everyone.”""",
            },
            {
                "id": "n2-str-2",
                "publisher": "Gulf Commerce",
                "published": "2025-05-20",
                "text": """Almadi Bank posts record quarter

Almadi Bank's net profit rose 34 percent to 12 billion dinars in the first three months of the year, the lender said on Tuesday, helped by higher fees and lower provisions for bad loans.

Analysts had expected 10.5 billion on average, according to a poll by this publication.

"We are growing in every segment," Chief Executive Officer Huda Salim said in a statement. The bank opened twelve branches in the quarter and hired 340 people.

Deposits stood at 900 billion dinars at the end of March. The board will propose an interim dividend of 8 percent.

Shares of Almadi, the country's second-largest lender by assets, were up 2.6 percent at the close. The main index slipped 0.3 percent on thin volumes before the holiday.""",
            },
            {
                "id": "n2-str-3",
                "publisher": "Upland Radio",
                "published": "2025-05-21",
                "text": """Hikers found alive after two nights in the snow

Two sisters who had got lost on the Grauhorn were brought down to the valley by helicopter on Wednesday morning, tired, hungry and in good spirits.

Mountain rescue chief Beat Amrein said that twelve of his people and three dogs had searched the north side. The sisters, 34 and 29, had dug a hole in the snow and taken turns to stay awake. “They did everything right apart from setting out,” he said.

A late storm had brought half a metre of new snow to heights above 2,000 metres on Monday. The avalanche service keeps its warning at level three until Friday.

Last winter eleven people lost their lives in the mountains of the canton. The Grauhorn hut opens, as every year, in the middle of June.""",
            },
            {
                "id": "n2-str-4",
                "publisher": "Chess Tonight",
                "published": "2025-05-21",
                "text": """Twelve moves and a handshake

Round five of the Candidates in Tirvan brought the shortest game of the event so far. Top seed Ilya Brandt, with the white pieces, offered a draw on the twelfth move and Maria Osei-Lund accepted with a smile. It took them thirty-four minutes.

“I had a fever in the night,” said Brandt, who stays half a point in front. His rival said that she had not minded a day off.

There was more blood on the neighbouring board, where Kwan sacrificed a rook against Petrosz, was lost, was winning, and in the end forced perpetual check after six hours.

The arbiter, Jonas Weil, had a quiet day but for a telephone that rang in the third row. Its owner was shown the door. Some 900 spectators paid for a seat. Tomorrow is a rest day.""",
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
]
