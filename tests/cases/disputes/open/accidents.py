"""Accidents, leaks, floods: how many, who they were, and whether it happened at all."""

CASES = [
    {
        "id": "ferry-korros",
        "topic": "ferry disaster",
        "held_out": False,
        "reports": [
            {
                "id": "korros-a",
                "publisher": "Ishmar Broadcasting Service",
                "published": "2024-06-03",
                "text": """
Twenty-six people were killed when the ferry Santa Mirela turned over off the island of Korros on Monday morning, the
Coast Guard of Ishmar said. It said on Monday night that the count was complete for all bodies brought ashore.

The operator, Blue Gulf Lines, said there had been 118 people aboard. "Every ticket is scanned at the ramp," said its
manager, Leo Dantes.

Divers searched the hull until dark. The sea was calm and the cause is not known. The Santa Mirela was built in 1989
and passed an inspection in April.
""",
            },
            {
                "id": "korros-b",
                "publisher": "Island Messenger",
                "published": "2024-06-03",
                "text": """
On the fish quay of Korros the dead lie under sails and tablecloths. Mayor Agata Prim, who has been here since the
first boats came in, said late on Monday that 41 people were killed. "I have had them counted twice, by two different
people," she said.

The port authority of Korros said 190 people had been aboard the Santa Mirela. Its clerk noted them with a hand
counter as they boarded, because passengers without tickets are let on at the last minute on holidays.

Relatives sleep in the church. A navy ship with a crane is expected on Wednesday.
""",
            },
            {
                "id": "korros-c",
                "publisher": "Meridian Press",
                "published": "2024-06-04",
                "text": """
KORROS (Meridian) - The Coast Guard of Ishmar on Tuesday rejected the toll given by the mayor of Korros for the
sinking of the Santa Mirela and said that 26 people, not 41, had been killed.

"The mayor has counted people who were brought in alive," Coast Guard captain Noor Halim said. Mayor Prim answered
that she knew a dead neighbour when she saw one.

Blue Gulf Lines and the port authority also differ over how many were aboard: 118 against 190. The government has
promised an inquiry. In 2016 a sister ship of the Santa Mirela sank in the same strait with the loss of 63 lives.
""",
            },
        ],
        "disputes": [
            {
                "slot": "deaths",
                "about": ["killed", "dead", "deaths", "died", "toll", "Santa Mirela", "ferry"],
                "positions": [
                    {"value": r"26|twenty-six", "holders": ["coast guard", "halim"]},
                    {"value": r"41|forty-one", "holders": ["prim", "mayor"]},
                ],
            },
            {
                "slot": "count",
                "about": ["aboard", "passengers", "on board", "Santa Mirela"],
                "positions": [
                    {"value": r"118", "holders": ["blue gulf", "dantes", "operator", "manager"]},
                    {"value": r"190", "holders": ["port authority", "clerk"]},
                ],
            },
        ],
        "copies": [],
        "quiet": ["injuries", "missing", "cause", "time", "place"],
        "independent": {"about": r"26|twenty-six", "at_least": 1, "at_most": 1},
    },
    {
        "id": "scaffold-qadim",
        "topic": "building site collapse: who the dead worker was",
        "held_out": False,
        "reports": [
            {
                "id": "qadim-a",
                "publisher": "Gulf Business Ledger",
                "published": "2023-08-29",
                "text": """
A scaffolding collapsed at the Pearl Towers site in Qadim Bay on Monday, killing one worker and injuring three, the
contractor Alcor Build said on Tuesday.

The company identified the dead man as Rajan Barua, 24. "He was a Nepali national and had been with us since spring,"
said Alcor's head of safety, Colin Marsh. He said all workers at the site had been trained.

Shares of Alcor closed 1.2 percent lower. Pearl Towers, three hotels with 900 rooms, is to open in time for next
year's trade fair.
""",
            },
            {
                "id": "qadim-b",
                "publisher": "Migrant Labour Forum",
                "published": "2023-08-30",
                "text": """
Rajan Barua, who died on Monday under a collapsing scaffolding in Qadim Bay, was Bangladeshi and not Nepali, his
cousin, Dipu Barua, told the Migrant Labour Forum. He sent us a photograph of the passport.

"He is a Bangladeshi from Chattogram and he was 31," the cousin said. "How can a firm not know whom it employs?"

Workers at the Pearl Towers site said that the boards had been loose for a week. One man was killed and three were
injured. The forum has asked the labour inspectorate to stop work there. It has recorded 17 deaths at sites of the
contractor since 2019.
""",
            },
            {
                "id": "qadim-c",
                "publisher": "Meridian Press",
                "published": "2023-08-31",
                "text": """
QADIM BAY (Meridian) - The body of Rajan Barua, killed when a scaffolding gave way at the Pearl Towers site in Qadim
Bay, lay unclaimed on Thursday as officials argued about who should fly it home.

The contractor, Alcor Build, repeated on Thursday that Barua was a Nepali national. Barua's cousin says that he was a
Bangladeshi. Three other workers were injured in Monday's accident and two have left hospital.

The labour ministry fined the firm the equivalent of 40,000 dollars last year for work in the midday heat.
""",
            },
        ],
        "disputes": [
            {
                "slot": "nationality",
                "about": ["Barua", "worker", "man"],
                "positions": [
                    {"value": r"Nepal|NPL", "holders": ["alcor", "marsh", "contractor"]},
                    {"value": r"Bangladesh|BGD", "holders": ["dipu", "cousin", "migrant labour forum"]},
                ],
            },
            {
                "slot": "age",
                "about": ["Barua", "worker", "man"],
                "positions": [
                    {"value": r"24", "holders": ["alcor", "marsh", "contractor", "company"]},
                    {"value": r"31", "holders": ["dipu", "cousin", "migrant labour forum"]},
                ],
            },
        ],
        "copies": [],
        "quiet": ["deaths", "injuries", "occurrence", "amount", "time"],
    },
    {
        "id": "leak-fennick",
        "topic": "gas leak at a chemical works",
        "held_out": False,
        "reports": [
            {
                "id": "fennick-a",
                "publisher": "Fennick Gazette",
                "published": "2024-04-17",
                "text": """
Ammonia leaked from a tank at the Orvane Chemicals works in Fennick early on Wednesday, the town's fire chief, Mary
Costello, said. "Our meters went off at the gate and again in Mill Lane," she said. "There was a leak, and it was not
a small one."

People in three streets were told to keep their windows shut. Both primary schools stayed closed.

The county health service said 240 people had been injured, most of them with burning eyes and trouble in breathing.
All were treated on Wednesday; nobody died. Residents will meet at the Methodist hall at seven tonight.
""",
            },
            {
                "id": "fennick-b",
                "publisher": "Orvane Chemicals",
                "published": "2024-04-17",
                "text": """
Statement on today's media reports

Orvane Chemicals denies that ammonia leaked from its Fennick works. "There was no leak," says managing director Stuart
Pryce. "The pressure in every tank was normal all night and our own sensors recorded nothing." The smell that some
neighbours noticed may have come from slurry spread on fields to the west.

Production goes on as planned. The safety of its neighbours is the first concern of the company, which has worked in
Fennick for 52 years and employs 310 people there. Further enquiries should go to our press office.
""",
            },
            {
                "id": "fennick-c",
                "publisher": "National Wire Service",
                "published": "2024-04-17",
                "text": """
FENNICK - The office of the provincial governor said on Wednesday evening that 63 people had been injured by fumes in
the town of Fennick, and called a figure given by the county health service exaggerated.

"Sixty-three is the number of all who needed treatment during the day," the governor's aide, Tom Healey, told
reporters. "There have been no deaths and there is no danger."

Healey would not be drawn on the source of the fumes. The fire chief blames a leak of ammonia at the Orvane Chemicals
works; the company says there was none. Police took samples from a drain.
""",
            },
        ],
        "disputes": [
            {
                "slot": "occurrence",
                "about": ["leak", "ammonia", "Orvane"],
                "positions": [
                    {"value": r"asserted", "holders": ["costello", "fire chief"]},
                    {"value": r"denied", "holders": ["pryce", "orvane", "company"]},
                ],
            },
            {
                "slot": "injuries",
                "about": ["injured", "injuries", "treated", "treatment", "fumes", "Fennick"],
                "positions": [
                    {"value": r"240", "holders": ["health service", "county"]},
                    {"value": r"63|sixty-three", "holders": ["healey", "governor"]},
                ],
            },
        ],
        "copies": [],
        "quiet": ["deaths", "age", "detained", "place", "time"],
    },
    {
        "id": "flood-toma",
        "topic": "flood below a dam",
        "held_out": False,
        "reports": [
            {
                "id": "toma-a",
                "publisher": "Capital Observer",
                "published": "2024-08-15",
                "text": """
The National Disaster Agency said on Thursday that 57 people had died in the flood that swept through the Toma valley
on Monday night. The search has ended and the figure covers the entire valley, the agency's director, Samir Vole,
said.

The flood came after two days of rain and carried away four bridges. About 6,000 people are in camps.

The power company Hallan Hydro denied that it had opened the gates of the Hallan dam that night. "The gates stayed
shut from Sunday to Wednesday," said its chief engineer, Nina Roth.
""",
            },
            {
                "id": "toma-b",
                "publisher": "Toma Valley Radio",
                "published": "2024-08-15",
                "text": """
Governor Iska Bren told this radio on Thursday that 112 people had died in the flood in the Toma valley. "The agency
in the capital counts only those with papers," she said. "My district heads have given me 112 names."

The flood committee of the village of Lower Bask said that Hallan Hydro had opened the gates of the dam on Monday at
eleven at night without sounding the siren. "We saw all four gates open, and then the water came," the committee's
chairman, Otto Lim, said.

Drinking water is handed out at the school. Roughly 6,000 people live in tents.
""",
            },
            {
                "id": "toma-c",
                "publisher": "Meridian Press",
                "published": "2024-08-16",
                "text": """
TOMA (Meridian) - Parliament will debate on Monday the flood in the Toma valley, whose toll is bitterly disputed.

Fifty-seven people died, according to the National Disaster Agency. The governor, Iska Bren, puts the number at 112.

Villagers below the Hallan dam accuse the power company of having opened the gates at the worst moment to save the
turbines, which Hallan Hydro denies. The dam's log book has been sealed by a court. Last year's flood on the Toma,
which was half as high, killed nine people.
""",
            },
        ],
        "disputes": [
            {
                "slot": "deaths",
                "about": ["died", "killed", "dead", "deaths", "flood", "Toma", "toll"],
                "positions": [
                    {"value": r"57|fifty-seven", "holders": ["agency", "vole"]},
                    {"value": r"112", "holders": ["bren", "governor"]},
                ],
            },
            {
                "slot": "occurrence",
                "about": ["gates", "dam", "opened", "Hallan"],
                "positions": [
                    {"value": r"asserted", "holders": ["committee", "lim", "villagers"]},
                    {"value": r"denied", "holders": ["hallan", "roth", "company"]},
                ],
            },
        ],
        "copies": [],
        "quiet": ["injuries", "missing", "age", "place", "time"],
        "independent": {"about": r"57|fifty-seven", "at_least": 1, "at_most": 1},
    },
]
