"""Sets of reports in which nothing is in dispute, though figures, names and words differ."""

CASES = [
    {
        "id": "control-bus-copies",
        "topic": "bus crash: all agree; three copies of one wire report",
        "held_out": False,
        "reports": [
            {
                "id": "bus-a",
                "publisher": "Meridian Press",
                "published": "2024-01-19",
                "text": """
PELO, Sundara (Meridian) - A coach carrying pilgrims plunged off a mountain road near the town of Pelo in eastern
Sundara on Friday, killing 17 people and injuring 23, police said.

The driver lost control in a bend shortly after dawn and the coach fell about 60 metres into a dry river bed, highway
police inspector Rana Mistry said. "There was ice on the road and no barrier," he said.

The pilgrims were on their way home from the shrine at Upper Anand. Crashes are common on the road, which has been
closed to lorries since 2021.
""",
            },
            {
                "id": "bus-b",
                "publisher": "The Harbour Mail",
                "published": "2024-01-19",
                "text": """
PELO, Sundara (Meridian) - A coach carrying pilgrims plunged off a mountain road near the town of Pelo in eastern
Sundara on Friday, killing 17 people and injuring 23, police said.

The driver lost control in a bend shortly after dawn and the coach fell about 60 metres into a dry river bed, highway
police inspector Rana Mistry said. "There was ice on the road and no barrier," he said.

The pilgrims were on their way home from the shrine at Upper Anand.
""",
            },
            {
                "id": "bus-c",
                "publisher": "Eastern Chronicle",
                "published": "2024-01-20",
                "text": """
A coach carrying pilgrims plunged off a mountain road near the town of Pelo in eastern Sundara on Friday, killing 17
people and injuring 23, police said.

The driver lost control in a bend shortly after dawn and the coach fell about 60 metres into a dry river bed, highway
police inspector Rana Mistry said. "There was ice on the road and no barrier," he said.

The pilgrims were on their way home from the shrine at Upper Anand. Crashes are common on the road, which has been
closed to lorries since 2021. (Agency)
""",
            },
            {
                "id": "bus-d",
                "publisher": "Radio Pelo",
                "published": "2024-01-19",
                "text": """
Pelo General Hospital has called all its nurses back to work after this morning's accident on the shrine road.

The hospital's medical director, Dr Usha Lamb, told Radio Pelo that 17 people had been killed. "The twenty-three who
were injured are all with us," she said. "Four have been operated on already."

People who want to give blood should come to the east gate and bring a document. The municipality has opened the
girls' school for relatives who arrive from the plains, and the baker next to the bus station gives out bread free of
charge.
""",
            },
        ],
        "disputes": [],
        "copies": [["bus-a", "bus-b", "bus-c"]],
        "quiet": ["deaths", "injuries", "cause", "time", "place", "occurrence"],
        "independent": {"about": r"17|seventeen", "at_least": 2, "at_most": 2},
    },
    {
        "id": "control-train-updates",
        "topic": "train derailment: the ministry raises its toll",
        "held_out": False,
        "reports": [
            {
                "id": "train-a",
                "publisher": "Continental News",
                "published": "2023-10-05T09:40:00+02:00",
                "text": """
Eight people were killed and around 40 injured when a night train left the rails near Hollen on Thursday, the Railway
Ministry said.

The accident happened at 5.50 a.m. at a set of points north of the station. Three of the eleven carriages lie on their
side. "Rescuers are still cutting their way into the second carriage," ministry spokesman Viktor Dahl said, and warned
that the toll was likely to rise.

The line between Hollen and the capital is closed until further notice. Passengers are being taken on by bus.
""",
            },
            {
                "id": "train-b",
                "publisher": "Hollen Daily",
                "published": "2023-10-05T20:15:00+02:00",
                "text": """
The number of people killed in this morning's derailment at Hollen has risen to 13, the Railway Ministry said this
evening. Its spokesman, Viktor Dahl, said that 52 people were injured.

Five more bodies were found in the second carriage in the afternoon, after a crane had lifted it. Firemen worked under
a tent to keep off the sun.

The school orchestra of Hollen, eleven of whose members were on the train, has cancelled its concert. All eleven are
safe, their teacher said.
""",
            },
            {
                "id": "train-c",
                "publisher": "Continental News",
                "published": "2023-10-07T08:00:00+02:00",
                "text": """
The final toll of Thursday's derailment near Hollen stands at 19 dead, the Railway Ministry announced on Saturday. Six
people died of their injuries in hospital, spokesman Viktor Dahl said.

The first figure given on Thursday morning had been eight, and thirteen by the evening. The search of the wreck is
over and nobody is missing.

Investigators are looking at the points, which were renewed in August. The two drivers have been questioned as
witnesses. The first trains are to run again on Monday.
""",
            },
        ],
        "disputes": [],
        "copies": [],
        "quiet": ["deaths", "injuries", "missing", "cause", "status", "place"],
    },
    {
        "id": "control-two-bombings",
        "topic": "two bombings in one city on two days",
        "held_out": False,
        "reports": [
            {
                "id": "halvad-a",
                "publisher": "Halvad Times",
                "published": "2022-03-03",
                "text": """
A bomb tore through the Café Orient in the old town of Halvad on Thursday afternoon, killing seven people and wounding
18, the city's police chief, Yara Demir, said.

The device had been left in a sports bag under a table near the window. A group calling itself the Dawn Brigade
claimed responsibility in a message to this newspaper.

The café is popular with students of the nearby academy of music. The police asked people to stay out of the old town
and to report bags left alone.
""",
            },
            {
                "id": "halvad-b",
                "publisher": "Halvad Times",
                "published": "2022-03-05",
                "text": """
Sixteen people were killed and 44 wounded on Saturday when a car bomb went off at the northern bus station of Halvad,
police chief Yara Demir said, two days after a bomb in a café in the old town.

A white van had been parked between two coaches shortly before the blast, at about eight in the morning. The League of
the Just said it had carried out the attack. It had nothing to do with the bombing of Thursday, the League added.

The mayor has put off the city's spring fair.
""",
            },
            {
                "id": "halvad-c",
                "publisher": "Meridian Press",
                "published": "2022-03-05",
                "text": """
HALVAD (Meridian) - A bombing at a bus station in Halvad killed 16 people on Saturday, officials said, and wounded 44.

It was the second attack in the city in three days. On Thursday seven people were killed in a café; the Dawn Brigade,
a group unknown until then, said it had left that bomb. Saturday's was claimed by the League of the Just.

The interior minister flew to Halvad in the afternoon. He told reporters there that soldiers would guard stations,
schools and markets until the end of the month.
""",
            },
        ],
        "disputes": [],
        "copies": [],
        "quiet": ["deaths", "injuries", "responsibility", "time", "place", "occurrence", "cause"],
    },
    {
        "id": "control-unrelated",
        "topic": "unrelated reports from one town",
        "held_out": False,
        "reports": [
            {
                "id": "kestrel-a",
                "publisher": "Kestrel Bay Advertiser",
                "published": "2024-07-13",
                "text": """
A fire in a laundry in Dock Street, Kestrel Bay, killed three people in the night to Friday, the fire service said.
Six others were injured, one of them seriously.

The owner, Mabel Stroud, denied that the back door had been locked. "That door has no lock," she said.

Station officer Ken Pardoe said that it took 40 firefighters four hours to put out the flames. Dock Street will be
open to buses again on Sunday. A fund for the families has been set up at the Seamen's Mission.
""",
            },
            {
                "id": "kestrel-b",
                "publisher": "Kestrel Bay Advertiser",
                "published": "2024-07-13",
                "text": """
Police arrested 31 people at the regatta in Kestrel Bay on Friday, most of them for drunkenness, said Inspector Joan
Frith. Two men were injured when a stand gave way.

The crowd was put at 9,000 by the organisers, a record for a first day. Frith confirmed that nobody had drowned,
whatever had been written on the internet.

The eights begin at eleven today. The harbour ferry does not run during races, and dogs are not allowed on the east
pier. Umbrellas may come in useful from four o'clock.
""",
            },
            {
                "id": "kestrel-c",
                "publisher": "Trade Winds Weekly",
                "published": "2024-07-15",
                "text": """
The cannery Bright & Sons of Kestrel Bay will take on 120 people this autumn, its owner, Harold Bright, said on
Monday. The firm bought a second line for tins of mackerel for 3.4 million.

Bright denied that the business was up for sale. "I am 71 and I have four grandchildren who love fish," he said.

Last week two workers were treated for burns at the plant after a steam pipe burst, the labour inspectorate said. The
inspectorate called the use of the old boiler illegal and gave the firm until August to replace it.
""",
            },
        ],
        "disputes": [],
        "copies": [],
        "quiet": ["deaths", "injuries", "detained", "attendance", "occurrence", "legality", "age", "amount", "count"],
    },
    {
        "id": "control-mine-ranges",
        "topic": "mine blast: ranges that overlap",
        "held_out": False,
        "reports": [
            {
                "id": "mine-a",
                "publisher": "Steppe News Network",
                "published": "2022-11-30",
                "text": """
At least 12 miners were killed by an explosion of methane in the Komarin coal mine on Wednesday morning, the Emergency
Ministry said. More than 20 were injured.

There were nearly 100 men in the mine when the gas blew up at a depth of 480 metres. Lifts stopped and many had to
climb the emergency ladders. "We do not give up on anyone," said the head of the rescue station, Bolat Serik.

Komarin belongs to the group Stepugol. The president ordered that all mines of the basin be inspected before the new
year.
""",
            },
            {
                "id": "mine-b",
                "publisher": "The Basin Worker",
                "published": "2022-11-30",
                "text": """
Fourteen of our comrades were killed this morning at Komarin, the miners' union said. The chairman of its local
branch, Ivan Lutsenko, read out their names at the gate while the snow fell on bare heads.

Twenty-six men were injured by the explosion, he said, and some are badly burned. The union had complained of gas in
the fifth gallery on 9 November. Stepugol's answer was a letter of two lines.

Widows will receive the first payment from the union's fund tomorrow. The shift of Thursday will not go down, the
branch has decided.
""",
            },
            {
                "id": "mine-c",
                "publisher": "Meridian Press",
                "published": "2022-11-30",
                "text": """
KOMARIN (Meridian) - Between 10 and 15 people were killed in a methane explosion in a coal mine on Wednesday, the
mine's owner, Stepugol, said in a short notice to the stock exchange.

More than two dozen workers were injured, the notice said, and output would fall by a fifth this quarter. Dozens of
ambulances stood at the pithead in the morning.

An explosion in a neighbouring mine killed 46 people in 2015. Shares in Stepugol lost 11 percent before trading in
them was halted at noon.
""",
            },
        ],
        "disputes": [],
        "copies": [],
        "quiet": ["deaths", "injuries", "cause", "time", "place", "missing"],
    },
    {
        "id": "control-gas-killed-injured",
        "topic": "gas explosion: killed, injured, casualties",
        "held_out": False,
        "reports": [
            {
                "id": "gas-a",
                "publisher": "Orlin Morning Post",
                "published": "2023-12-18",
                "text": """
Nine people were killed when a gas explosion destroyed a block of flats in Birch Alley, Orlin, at breakfast time on
Monday.

The front of the building slid into the street and left kitchens open to the sky. A piano hung over the edge on the
third floor. Neighbours dug with their hands until the fire brigade arrived.

Birch Alley was built for workers of the tannery in 1961, and gas was laid in 1974. Residents of the houses on both
sides have been taken to a sports hall, where they will spend the night.
""",
            },
            {
                "id": "gas-b",
                "publisher": "Channel Nine Orlin",
                "published": "2023-12-18",
                "text": """
Doctors at Orlin's three hospitals are treating 27 people who were injured in the explosion in Birch Alley, the city's
health office said on Monday.

Eleven have serious burns, and two of those were flown to the capital. The youngest of the injured is a girl of four,
who asked for her cat. A fireman found it in the evening.

The gas works said a fitter had been called to the house on Saturday because of a smell, and that he had found
nothing. The public prosecutor has taken away the fitter's notebook.
""",
            },
            {
                "id": "gas-c",
                "publisher": "Western Standard",
                "published": "2023-12-19",
                "text": """
Orlin counted 36 casualties on Tuesday after the worst gas explosion the city has known: nine people killed and 27
injured.

The prime minister laid a wreath in Birch Alley and promised that every household would have a new home by Easter.
Behind the fence, men in masks sorted bricks, photographs and shoes.

In all, 22 flats were destroyed. A check of old gas pipes across the country, promised after a blast in the port of
Sill in 2018 in which five people died, was never completed.
""",
            },
        ],
        "disputes": [],
        "copies": [],
        "quiet": ["deaths", "injuries", "cause", "count", "age", "time", "place"],
        "independent": {"about": r"9|nine", "at_least": 1, "at_most": 2},
    },
    {
        "id": "control-measles-scope",
        "topic": "measles: district and country, suspected and confirmed",
        "held_out": False,
        "reports": [
            {
                "id": "measles-a",
                "publisher": "Merovan Ministry of Health",
                "published": "2025-03-10",
                "text": """
Situation report, week 10

Since 1 January, 412 cases of measles have been confirmed by laboratory in Merova, and 19 children have died of the
disease nationwide. Eleven of the fourteen provinces are affected.

In the past week 37 new cases were confirmed, fewer than in the week before. Vaccination teams reached 88 percent of
children under five in the districts of the north.

The minister, Dr Ana Petrel, thanks the village health workers for their effort. The next report will appear on Monday
next. Rumours that vaccines are short are untrue.
""",
            },
            {
                "id": "measles-b",
                "publisher": "Luma District Bulletin",
                "published": "2025-03-10",
                "text": """
Four children have died of measles in Luma district since the beginning of the year, district doctor Samuel Hode said
on Monday. He has 290 suspected cases in his register, of which the laboratory has so far confirmed 58.

"Luma is one of sixty districts, but we have more than our share," Hode said. The boarding school of the Sisters has
sent its pupils home.

Mothers can bring children to the market hall on Wednesday and Thursday. The vaccine costs nothing, and no card is
needed.
""",
            },
            {
                "id": "measles-c",
                "publisher": "Doctors Without Rest",
                "published": "2025-03-11",
                "text": """
Our teams in Merova treated 1,150 patients with suspected measles in January and February. Two children died in our
tents at Luma, and we mourn with their parents.

A suspected case is one with fever and rash; only about a third of our samples could be sent to the laboratory. The
numbers of the ministry count confirmed cases alone and are not to be set against ours.

We thank the district doctor for the use of the market hall. Needed most are vitamin A, tents, and nurses who speak
the languages of the north.
""",
            },
        ],
        "disputes": [],
        "copies": [],
        "quiet": ["deaths", "injuries", "count", "occurrence", "place", "time"],
    },
    {
        "id": "control-protest-scope",
        "topic": "pension protests: capital and country",
        "held_out": False,
        "reports": [
            {
                "id": "pension-a",
                "publisher": "Capital Radio Istra Nova",
                "published": "2024-05-26",
                "text": """
About 15,000 people marched through the capital, Nova Dorna, on Saturday against the later pension age, police in Nova
Dorna said. Eighty-three were detained there, according to the city's police chief, Magda Wolny, most of them after
fireworks were thrown at the Ministry of Labour.

The march ended at the river with speeches and soup. Two officers were slightly injured.

Trams run as usual again since six this morning. The city says that it will send the unions a bill for the flower beds
on Parliament Avenue.
""",
            },
            {
                "id": "pension-b",
                "publisher": "Republic Today",
                "published": "2024-05-26",
                "text": """
In all 23 towns of the republic together, 61,000 people took part in Saturday's protests against the pension reform,
the Interior Ministry said on Sunday. Police detained 240 people across the country.

The largest gatherings, the ministry said, were those in Nova Dorna and in the port of Grell. In most towns they
passed off peacefully.

The reform would raise the pension age from 63 to 66. The cabinet meets on Tuesday, and the minister of labour has
hinted that he might give workers in heavy trades another two years.
""",
            },
            {
                "id": "pension-c",
                "publisher": "Grell Harbour Gazette",
                "published": "2024-05-26",
                "text": """
Nine thousand people came to the protest of the dockers against the pension law in Grell on Saturday, by the count of
the harbour police. It was the biggest crowd on the Long Quay since the strike of 1998.

Officers detained 12 people in Grell, sergeant Emil Haas said, all for climbing cranes. They were home by supper.

Women of the fish market cooked for the marchers. The dockers' leader, Karl Jensz, said that a man of 66 cannot lash a
container and that whoever thinks so should come and try it.
""",
            },
        ],
        "disputes": [],
        "copies": [],
        "quiet": ["attendance", "detained", "injuries", "deaths", "age", "legality", "count"],
    },
    {
        "id": "control-factory-circular",
        "topic": "job cuts at a car plant: circular reporting",
        "held_out": False,
        "reports": [
            {
                "id": "harlan-a",
                "publisher": "AutoWire",
                "published": "2024-10-02",
                "text": """
Harlan Motors will cut 2,400 jobs at its plant in Tiver, the Tiver Business Daily reports.

The plant, which makes gearboxes for vans, has been on short time since June. Harlan wants to build its electric axles
in the south, where power is cheap and land was given to it for nothing.

A spokesman for Harlan would not comment. The shares were little changed. The company has its day for investors on 17
October, and most analysts had looked for some news on costs by then.
""",
            },
            {
                "id": "harlan-b",
                "publisher": "Tiver Business Daily",
                "published": "2024-10-03",
                "text": """
Our town wakes up to bad news. Harlan Motors will cut 2,400 jobs in Tiver, the industry site AutoWire reported on
Wednesday.

The plant is the largest employer for miles around and pays for half of the swimming pool. The mayor, Gerda Pohl, said
that she had heard nothing from the firm. "I read it like everybody else," she said.

The works council has called a meeting for Friday at six in the canteen. Its chairman did not answer the telephone
yesterday. Harlan's spokesman declined to comment.
""",
            },
            {
                "id": "harlan-c",
                "publisher": "National Mail",
                "published": "2024-10-03",
                "text": """
Another blow for the north: 2,400 jobs are to go at the Tiver gearbox plant of Harlan Motors, according to AutoWire.

It would be the deepest cut by a car maker in this country for ten years. Two suppliers in the valley live off the
plant alone. In the pubs round the gate on Wednesday nobody wanted to believe it.

The minister for industry was travelling and could not be reached. Harlan said that it did not comment on rumours. The
opposition wants a debate in parliament before the week is out.
""",
            },
        ],
        "disputes": [],
        "copies": [],
        "quiet": ["count", "occurrence", "amount", "legality", "place", "deaths"],
        "independent": {"about": r"2,400|2400", "at_least": 1, "at_most": 1},
    },
    {
        "id": "control-avalanche-victims",
        "topic": "avalanche: different victims, different ages and nationalities",
        "held_out": False,
        "reports": [
            {
                "id": "avalanche-a",
                "publisher": "Valdrena Courier",
                "published": "2023-02-11",
                "text": """
Two ski tourers died under an avalanche on Mount Serrat on Saturday morning, the mountain rescue service said. A third
was dug out alive.

One of the dead is a Polish woman of 24, said the head of the rescue service, Reto Carl. She had come with a party of
seven from a hut on the other side of the pass.

The slide was 200 metres wide. The danger had been put at level four that day, the second highest. Carl asked skiers
to stay on the pistes until Tuesday.
""",
            },
            {
                "id": "avalanche-b",
                "publisher": "Alpine Service Agency",
                "published": "2023-02-11",
                "text": """
An Austrian mountain guide, 51, was killed by an avalanche on Mount Serrat on Saturday, the police in Valdrena
announced. He was leading a group of guests over the pass.

The guide, named by colleagues as Matthias Egger, had worked in the valley for twenty winters. He leaves a wife and
two sons. "He knew that slope like his own stairs," said the keeper of the Serrat hut, Lena Moser.

The police are hearing the five members of the group who were not hurt. A young woman was also killed in the
avalanche.
""",
            },
            {
                "id": "avalanche-c",
                "publisher": "Student Voice",
                "published": "2023-02-13",
                "text": """
The student who survived Saturday's avalanche on Mount Serrat is a Czech, 22, who reads geology at our university.
Doctors say that Pavel Novotny can leave hospital this week.

He lay under the snow for eighteen minutes. "I heard a dog and then I saw a glove," he said from his bed, and wept
when he spoke of the two who died, a guide and a friend from his year.

The students' union will hold a minute of silence on Wednesday at noon in front of the library. Flowers can be left at
the porter's lodge.
""",
            },
        ],
        "disputes": [],
        "copies": [],
        "quiet": ["age", "nationality", "deaths", "identity", "status", "injuries", "time", "place"],
    },
    {
        "id": "control-missing-girl",
        "topic": "missing girl who is found",
        "held_out": False,
        "reports": [
            {
                "id": "ella-a",
                "publisher": "Brenton Evening News",
                "published": "2024-03-04",
                "text": """
Police in Brenton are looking for Ella Marsden, 11, who has been missing since Sunday afternoon. She left her
grandmother's house in Quarry Road at about three to walk to a friend and did not arrive.

Ella has short brown hair and wore a yellow raincoat. "She would never stay away overnight," her mother, Kate, said.

Around 60 volunteers searched Hob Wood on Monday. Superintendent Alan Rigg asked people in Quarry Road to look in
sheds and garages, and said he feared for the girl's safety.
""",
            },
            {
                "id": "ella-b",
                "publisher": "Northern Regional Radio",
                "published": "2024-03-05",
                "text": """
The search for eleven-year-old Ella Marsden from Brenton went into its second day on Tuesday, with divers in the canal
and 150 volunteers on the moor.

The girl is still missing, police superintendent Alan Rigg said at noon, and there is no trace of her. A man of 38 who
had been questioned was let go without charge.

Her school has lit candles in every window. The bakery in Quarry Road sends tea to the searchers, and a farmer has
lent them two drones with heat cameras. Frost is forecast for the night.
""",
            },
            {
                "id": "ella-c",
                "publisher": "Brenton Evening News",
                "published": "2024-03-06",
                "text": """
Ella is alive! Eleven-year-old Ella Marsden was found on Wednesday morning in a hut above Hob Wood, cold and hungry
but unhurt, police said.

She had lost her way in fog on Sunday and hidden from the rain, Superintendent Alan Rigg said. A farmer's drone saw
her heat at a quarter past five. "It is the best call I have made in thirty years," he said of the one to her mother.

Ella is in hospital for a night to be watched. She has asked for chips.
""",
            },
        ],
        "disputes": [],
        "copies": [],
        "quiet": ["status", "age", "missing", "count", "deaths", "injuries", "detained", "occurrence"],
    },
    {
        "id": "control-curfew-legality",
        "topic": "courts: one measure lawful, another unlawful",
        "held_out": False,
        "reports": [
            {
                "id": "curfew-a",
                "publisher": "Castra Law Reports",
                "published": "2023-06-15",
                "text": """
The Constitutional Court of Castra ruled on Thursday that the night curfew in the province of Adria Sul was lawful.
The measure was limited in time and had been approved by parliament, the court's president, Judge Irma Vaz, said.

A group of restaurant owners had brought the case. Their lawyer said that they accepted the ruling.

The curfew, from eleven at night to five in the morning, was brought in after the riots of May and ended on 9 June.
The court set the fee at 3,000 crowns.
""",
            },
            {
                "id": "curfew-b",
                "publisher": "Press Freedom Desk",
                "published": "2023-06-16",
                "text": """
A court in Adria Sul has ruled that the detention of photographer Celso Prado, 33, was unlawful. Prado was arrested on
27 May while he took pictures during the curfew and spent four days in a cell.

Judge Noemi Reis said that journalists were exempt from the curfew and that the police had known that Prado was one.
He is to receive 12,000 crowns. The police will not appeal, their lawyer said.

Press Freedom Desk welcomes the ruling and reminds the police that two of Prado's cameras have not been given back.
""",
            },
            {
                "id": "curfew-c",
                "publisher": "Adria Sul Mercury",
                "published": "2023-06-17",
                "text": """
Two rulings in two days have drawn a line under the curfew in our province. It was legal to send everybody home at
eleven, the Constitutional Court found. It was illegal to lock up Celso Prado for four days, the court in Adria Sul
found a day later.

"The two do not contradict each other," said Joana Lemos, who teaches law at the university. "A good rule can be badly
applied."

Prado, 33, shows his pictures of the empty town at the Casa Azul from Saturday. Entry is free.
""",
            },
        ],
        "disputes": [],
        "copies": [],
        "quiet": ["legality", "age", "amount", "detained", "occurrence", "status", "time"],
    },
]
