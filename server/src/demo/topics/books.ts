import { topic } from './topic.ts';

export const books = topic('books', {
  house: 'The Second Shelf',
  houseBio: 'Used books, Weir Lane 14. Step down, mind the beam. We buy on Mondays and regret on Tuesdays.',
  bios: 'Reads standing up | Library card number 112 | Three books at once, none finished | Buys the same novel again and again | Marginalia enthusiast | Reads the last page first, sue me | Bookshop two days a week',
  tags: 'books reading secondhand library poetry SecondShelf',
  emoji: '📚 📖 🔖',
  slots: {
    book: 'a railway timetable from 1934 | the atlas with the missing island | a cookbook in Welsh | the water-stained poems | the thick Russian one | a manual for lighthouse keepers | the second volume without the first | a detective story with the last page gone | a field guide to clouds | the letters of an unknown geologist | a novel about a dentist | the diary of a bee inspector | a history of the button',
    inside:
      'a pressed fern | a tram ticket | a shopping list for nine | a love letter, unsigned | corrections in green ink | a photograph of our own street | a four-leaf clover | the name of my old teacher | a bus pass from 1971 | a bill for piano tuning | a lock of red hair | somebody’s exam results',
    habit:
      'from the end | aloud, to the cat | in one sitting | only on trains | with a pencil | slowly, on purpose | against my will, then gladly | in the bath, and it shows',
  },
  own: 'habit',
  scenes: `
    Found {inside} in {book} {when}. [It is now on the wall above the till|I have put it back where it was|I have been making up a life for it since {time}].
    > {inside}? [That could be mine|My grandmother had one just like it]. [Which|What] page? [I come by|I will be there] on {day}.
    {book}, free to whoever [comes|knocks] first, {home}, before {time}. [It smells a little|The cover is gone|There is {inside} at page {number}, which comes with it].
    > [me|please me|I want it]! [I can be|I am] there [in {minutes} minutes|on {day}], I [bring|swap it for] {book2}.
    I read {book} {habit}. [{friend} says that is no way to live|It took {count} evenings|I would like to talk about chapter {nth}, please somebody].
    {friend} lent me {book}. {when} I [dropped it in the bath|left it on the number six|lent it on to {relative}]. [How does one|Does anybody know how to] [say this|tell a friend]?
    > you [tell|told] me here, [in front of everybody|apparently]. [It was {friend2}’s anyway|You owe me {book2}|I had {count} copies].
    The shop was cold and {book} kept me there until {time}, [one glove on|standing on one leg|while {friend} swept round me]. I [bought it|put it back] [out of decency|and dream of it|for {count} pounds and a button].
    Reading group, {day}, {time}, {at}: {book}, first half. [{count} of us have read it|Nobody has read it|We have all read a different edition]. [There is wine|We talk about our mothers in the end anyway|{friend} brings the good biscuits].
    > I have read [the last half|half, the wrong one]. [Can I come|May I come] and [nod|disagree] with {friend}?
    Returned {book} to the library {years} years late. They [rang a bell|waived the fine|had me sign something]. [The librarian|{friend} at the desk] [hugged it, not me|said “we had given you up”|asked whether it had a good time].
    > desk two here: [we cried|there was cake]. [{number} more books|{number} are still out there], [you know who you are|somewhere near {street}].
    {count} boxes came in from a house on {street}. On top {book}, [under it|below] {number} [cookery cards|Westerns|volumes of sermons], and at the bottom {inside}. [I sat on the floor until {time}|You get to know a person from the bottom up].
    A [child|girl of eight|small boy] came in {when} and asked for “[a book with no lesson in it|the saddest one you have|something about ghosts who are right]”. [I gave her|Went home with|{friend} found] {book}, [no change given|and we will hear on {day}].
    Somebody [wrote|has written] “[no|this is not true|oh, Margaret]” in the margin of {book}, {number} times. I [agree with|have a question about] the [third|fourth] [one|of them] and [have answered in pencil|want to meet them].
    > [the handwriting|is it green ink]? [It may be|That will be] {relative}, who [argued with books|was thrown out of a reading group] for {years} years.
    Overheard {at}: “[I don’t read|I have no time to read], I [re-read|only own].” [Who said that|I want this person as a friend|{friend}, and not ashamed].
    Tried to sort the poetry by [colour|sadness|weight], {friend} by [rhyme|first kiss|number of birds], and {relative} has put it [back in|in] alphabetical order [with a face|before {time}].
    There should be a word for [finishing a book at {time} and having nobody to ring|seeing your own book in somebody else’s hand {at}|meeting {friend} in the queue with the same novel].
    > you [could have rung|can ring] me. [{time} is|At {time} I am] [when I get up|not even in bed]. [What happened to|How did it end with] the dentist?
    [Wanted|Looking for]: {book}, any edition, for {relative}, who [read it at nineteen|lost it in a move|is in the cottage hospital until {day}]. [I can swap|I offer] {book2} and [my gratitude|a pie].
    > [I have it|there is one] [at|on the windowsill at] {home}! [Take it|No swap needed], [get well soon|many greetings]. I [drop it off|bring it] by {time}.
    The beam [at the Second Shelf|in the shop] got me [again|{when}]. Head: {count}, beam: {number}. [{friend} has tied a scarf round it|I now read lying down|There is a cushion, {count} inches to the left].
    Read to {relative} for {minutes} minutes [on the telephone|over the fence|by torch], {book}, {habit} as ever. [Asleep by page {number}|“And then?”, of course|One of us cried and I am not saying who].
    My [luggage|suitcase] for {count} days away: [two shirts|one jumper], {book}, {book2}, [a third one in case|and {friend}’s, to be safe], no [toothbrush|socks].
    I have bought {book} again. This is the {nth} copy. [I keep giving it away|It is never the right moment to explain|{friend} has two of them and does not know].
    [Bookmark|Things used as a bookmark], [this week|since {day}]: [a slice of cheese|a leaf|a parking ticket], [a sock|one spaghetto|a comb], {friend}’s [bus ticket|glove|exam].
    The [ending|last chapter] of {book} [is a cheek|made me stand up|came {number} pages too soon]. [Who do I write to|I walked round the block twice|I slammed it and then stroked the cover].
    One more chapter.
    Rain, blanket, the thick Russian one.
    Do not lend me anything.`,
  essays: [
    `
    What people leave in books || {inside}, and other finds || {number} things that fell out of books

    I have worked [two days|{day} and {day2}] at the Second Shelf for {years} years, and [people ask|{friend} asks] what the best [book|title] was. I [can’t say|do not know]. What I know, {friend}, is what [was|people left] *in* them. We keep it all, {number} [pieces|things] by now, in a [drawer|hat box] [under the till|behind the sermons], and [on {day}|last {day}] I [finally|at last] made the list.

    ## From the drawer

    % 5
    - {inside}, in {book}. [{friend} found it|Found at {time}, by lamp], [and we shut the shop for {minutes} minutes|nobody has come for it]
    - {number} [bus|tram|cinema] tickets, [one|two] of them [for tomorrow, in a manner of speaking|unpunched], [in|from] a single [cookbook|hymnal] from {street}
    - A [letter|postcard] that begins “*[You were right about|I am writing this at] {place}*” and [breaks off|ends] after {count} lines
    - A [recipe|cure] for [hiccups|loneliness|damp walls]. It [needs|asks for] {count} [eggs|candles], and {friend} has [tried it|written it out]
    - [A pressed|One pressed] [violet|wasp|banknote], [flat as a stamp|brown at the edges], at page {number} of [something about|a manual on] [boilers|kings|knots]
    - A [list|column] of names, {count} of them crossed out, [in pencil|in two hands], [the last one|the last] [being|is] {friend2}’s grandmother
    - The [photograph|snapshot] of a [dog|man|woman on a boat], [on the back|written on the back]: “*[do not forget|{day}, before the rain|last of the good cheese]*”

    ## What [one learns|I think about it]

    % 2
    [Nobody|No one] uses a bookmark. {years} years, [thousands of|so many] books, and I have [seen|counted] {count}. People use what is [in the hand|nearest] when the [bell|milk|baby] goes, so [what you find|a book keeps] is [always|exactly] the moment somebody was [called away|needed elsewhere], at page {number}, [and the page|which] is often [the best one|not a bad place to stop].
    [Those who cry|The ones who leave tears], {friend} [claims|has worked out], read with [dry hands|a pencil]. It is the [cookbooks|thrillers] that are [wet|soaked], up to page {number}, [by the look of it|as if dropped from a ladder].
    Once [the owner came in|somebody came], {count} [months|years] [later|after]. She [opened|took down] {book}, [looked|turned] to page {number} [without searching|at once], [saw|found] that it was [gone|empty], and [put it back|laid it on the counter] so [carefully|gently] that I [asked|had to ask]. It was {inside}. [We had it|I got the drawer]. She sat on the step until {time}.

    > [A book is a coat with one pocket|Every book is a coat with deep pockets], [says {friend} at|as {friend} says around] {time}, when [nobody buys|the till is counted].

    ## [Yours|Come and look]

    [Perhaps|It may be that] something in the drawer is [yours|from {street}|from your house|{friend2}’s]. [Come|You can come] [and look|by] on {day} before {time}; [step down|mind the beam]. You need no [proof|receipt]. [You only|Just] tell me the [page|book], or [what you were called away to|who rang], and if {friend} [believes you|nods], it is [yours|yours again].

    ? [I have|As for me, I have] started to [leave|put] things in on purpose, [since {day}|at about {time}|like {friend}]. [A leaf|A stamp], [a line|one good sentence], {count} [so far|since {day}]. [If you find|Whoever finds] the one in {book2}: [keep it|it was meant for you], [and say nothing to|I was thinking of] {friend2}.
    `,
  ],
});
