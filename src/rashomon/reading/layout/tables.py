"""List the words that lines of credits are told by."""


def _list(words: str) -> frozenset[str]:
    return frozenset(" ".join(word.split()) for word in words.split("|"))


PARTICLES = _list("al|an|ap|bin|bint|da|dal|de|del|della|den|der|di|do|dos|du|el|ibn|la|le|ould|ter|van|von|y|zu")
# Words that a sentence or a headline puts after "by", and that are no part of a person's name.
NOT_NAMES = _list(
    """a|accident|afternoon|air|all|an|and|any|choice|chance|comparison|contrast|dawn|day|daybreak|december|default
    |definition|design|dusk|early|end|evening|every|far|february|force|friday|hand|her|his|in|its|january|july
    |land|last|late|law|many|march|means|midday|midnight|mistake|monday|month|morning|most|my|nature|next
    |nightfall|night|no|noon|november|now|october|one|order|our|popular|public|request|rote|saturday|sea|september
    |some|sunday|sunrise|sunset|that|the|their|then|these|this|those|thursday|today|tomorrow|train|tuesday|two
    |virtue|vote|water|way|wednesday|week|weekend|year|yesterday|your"""
)
AGENCIES = _list(
    """aa|aap|afp|afp news agency|agence france-presse|agence france presse|agencies|al arabiya|al jazeera|ani
    |anadolu|anadolu agency|ansa|antara|ap|apa|associated press|the associated press|bbc|bbc news|bernama
    |bloomberg|bloomberg news|business wire|cnn|deutsche welle|dpa|dw|efe|euronews|globe newswire|ians|interfax
    |irna|itar-tass|jiji|kuna|kyodo|kyodo news|mena|nna|novosti|pa|pa media|petra|pr newswire|press association
    |press trust of india|prnewswire|pti|reuters|rfe/rl|ria|ria novosti|sana|sda|spa|sputnik|staff and agencies
    |tass|thomson reuters|thomson reuters foundation|trend|ukrinform|unian|upi|voa|wafa|xinhua|yonhap
    |yonhap news agency"""
)
OUTLET_WORDS = _list(
    """agency|bulletin|broadcasting|bureau|chronicle|courier|daily|desk|dispatch|echo|examiner|express|gazette|globe
    |guardian|herald|independent|inquirer|journal|mail|media|mirror|monitor|network|news|newspaper|newspapers
    |newsroom|newswire|observer|online|post|press|radio|record|register|review|service|sentinel|standard|star|sun
    |telegraph|television|times|today|tribune|tv|voice|weekly|wire|wires"""
)
ROLES = _list(
    """analyst|anchor|author|bureau|chief|columnist|contributor|correspondent|correspondents|desk|editor|editors
    |intern|journalist|newsroom|photographer|producer|reporter|reporters|staff|staffer|team|writer|writers"""
)
# Lines that say nothing of the news.
FIXED = _list(
    """advertisement|analysis|breaking|breaking news|business|comment|comments|continue reading|developing
    |developing story|e-mail|editorial|email|end|ends|exclusive|feature|features|for immediate release|home
    |international|latest|latest news|live|local|more|national|news|opinion|photos|politics|press release|print
    |read more|regional|related|share|share this|share this article|sport|sports|staff report
    |story continues below|story continues below advertisement|subscribe|top stories|tweet|update|updated|video
    |watch|wire report|wire reports|world|world news"""
)
BREAKS = _list("advertisement|story continues below|story continues below advertisement|continue reading")
# Capitals before a dash or a colon that name no place.
NO_PLACES = _list(
    """a|advisory|alert|analysis|answer|breaking|breaking news|column|comment|correction|developing|documentary
    |editorial|eu|exclusive|explained|explainer|fact check|factbox|fbi|feature|flash|gallery|graphic|how
    |in pictures|interview|just in|letter|live|live updates|nasa|nato|new|news|note|obituary|opec|opinion|photos
    |podcast|poll|profile|q|question|quotes|read|read more|recap|report|review|special report|spoiler alert
    |timeline|un|unesco|unhcr|unicef|update|updated|us|usa|video|warning|watch|weather|what|when|where|who|why"""
)
