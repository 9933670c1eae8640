import { topic } from './topic.ts';

export const games = topic('games', {
  house: 'The Long Table',
  houseBio: 'Board games at the Grange, every Friday. We explain the rules. We do not explain the scoring.',
  bios: 'Rules lawyer, retired | Always plays green | Loses graciously, wins badly | Owns a game about cabbages | Chess on the towpath | Dice hate me',
  tags: 'boardgames chess TheLongTable dice gamenight houserules',
  emoji: '🎲 ♟️ 🃏',
  slots: {
    game: 'the one with the canals | chess | the cabbage game | the railway one | dominoes | the spy game | backgammon | the farming one, all four hours | draughts on the big board | the wordless card game | the one where everybody is a lamp | go | the one nobody has ever finished',
    result:
      'lost by one point | won by accident | drew after two hours | came last, again | was betrayed | ran out of wood | finished in the dark | forgot who was the traitor | built the longest canal in history | resigned, with a bow',
    blame:
      'the dice | my own greed | a rule on page nine | the cat | the missing red cube | two glasses of cider | the left-hand corner | overconfidence, mine | the biscuit on the board',
    snack:
      'olives | a bag of plums | cheese straws | radishes | somebody’s birthday cake | dry crackers and pride | hot chestnuts',
  },
  own: '',
  scenes: `
    Played {game} with {friend} {at} and {result}. It was {blame}. [It is always {blame}|Rematch {day}|I have been lying awake since {time}].
    > it was NOT {blame}. [It was|That was] [skill|{minutes} minutes of pure genius|the sheep]. [Say it|Admit it] {at}, aloud.
    {friend} {result} at {game}, and {relative} [kept the score card|has told the whole of {street}|is having it framed].
    {game} until {time}, {count} players, {snack}. [Nobody spoke to {friend} for the last hour|Two friendships strained, one formed|Somebody’s grandmother won].
    We still want {count} people for {game} on {day}. [No experience|We explain everything but the scoring|{snack} provided]. {at}, {time}.
    > [me|yes], if [somebody|anybody] [sits|plays] next to me [and points|who is kinder than {friend}]. I bring {snack2}.
    At {game} I had a plan with {count} steps and got to the second. {friend} had [no plan|one step] and {result}. [There is a lesson|I refuse the lesson].
    Lost: the small blue piece from {game}, perhaps {at}. [It looks like a sweet, please say nobody ate it|{friend} is standing in for it|Reward: {snack}].
    > the dog [has|had] it. [It will|Give it until] {day}. [Wash|You may want to wash] your hands [after|before] {game}.
    {relative} learned {game} {when} and {result}, [unfortunately for us|and is insufferable|and asked if that was all].
    {friend} has made a new board for {game} out of [a cupboard door|a pub sign|half a bed] from {street}. [It has {number} fields too many and is better|The knight’s corner still has a hinge].
    Best of {count} at {game}: {friend} against {friend2}, loser brings {snack}. [{relative} takes bets|The Grange is standing room only|They have stopped blinking].
    House rule from {day}: nobody starts {game} after {time}. [We know why|{friend} knows why|The neighbours have met the reason].
    > I only [shouted|stood on the chair] [once|a little]. The [canal|sheep|cabbage] was MINE. [I accept|I will appeal] [the rule|by {day2}].
    Taught {game} to {number} children {at}. They [changed the rules|made an alliance against me|gave each other points for kindness] after {minutes} minutes. [It is better now|I have written it down|{result}, me].
    {friend} plays {game} by [post|phone] with [somebody|a man] in [Oslo|Porto|prison]. {years} years, [one|a] [move|card] a week. [They have never met|The last one said only “well well”|It is {count} moves from over and both go slowly].
    Rolled {count} ones in a row at {game}. {friend} [wants to study me|opened a window|moved seats]. [It is a gift|I bought new dice, same ones].
    > the dice [were|are] [cursed|from {place}], I [washed|buried] mine at {time} and [since|from then on] [sixes|we are fine].
    {game}, rain on the roof of the Grange, {snack}, {friend} [saying “interesting”|counting on fingers|with the face that means trouble]. [This is my church|More {day}s, please].
    Whoever wrote “[{friend} cheats|lamp beats cabbage|page nine is wrong]” in the rules of {game}: [thank you|in pen|I have checked, and yes].
    Won at {game}. [First time in {months} months|Nobody was looking|By {number} points]. {friend} said “[well played|huh|it was the chair]”. [I have told the bus driver|Sleeping with the little crown].
    > it [was|must be] the chair. [I said|I say] it [with|in] [love|respect]. [I want|Give me] the chair [on|for] {day}.
    Chess on the towpath {when}: {friend} {result}, a [swan|toddler] took [my bishop|the clock], [play|we] [resumed|carried on] at {time}.
    A stranger sat down {at}, {result}, shook everybody’s hand, left. [No name|{snack} in the pocket|The legend grows]. {minutes} minutes, [perfect play|I would marry that endgame].
    {friend} explains {game}: {minutes} minutes, {number} pieces, [three|four] “[but we never use that|you will see later]”s. {relative}: “[So it’s snap|And the sheep]?”
    Your move.
    Green again.
    One more round, then really.`,
  essays: [
    `
    {game}: the {nth} [night|session] || How I {result} at {game} || In [praise|defence] of {game}

    [There were|We were] {count} of us {at} on {day}, [rain|wind] [outside|on the skylight], {snack} [in the middle|by the elbow], and {game} on the table, [as it has been|which is how it goes] [every|each] [week|{day}] for {years} years. {friend} [asked|wondered aloud] [why|what for]. [Nobody had|There was no] answer then. [I went home|I walked home by {place}] and [had|thought of] [one|three].

    ## The [evening|match]

    % 4
    - *{time}.* [Setting up|Set-up]. {friend} [sorts|lays out] {number} [cubes|cards] by [colour|mood]. {blame} [not yet in play|foreseen]
    - *[Turn|Round] {count}.* {friend2} [builds|does] something [behind|near] the [mill|bridge] and says “[nothing|just tidying]”. [We should have|Nobody] [known|looked]
    - *[Then|Soon after].* [Alliance|A pact]: {friend} and me, [sealed|sworn] over {snack}. It [holds|lasts] {minutes} minutes, [longer than|as long as] [most|the last one]
    - *{time2}.* {relative} [walks past|comes to fetch a coat], [looks|points] at the board, [says|asks] “[why not there|and that one’s free]?” and [goes|leaves]. [Silence|It *was* free]
    - *[Late|The end].* {friend2} {result}. I {result2}. [Cheers|One cube falls], [somebody|{friend}] [counts|checks] it [again|three times], it [stands|is so]

    ## [Why|Three reasons]

    % 2
    [Because|First]: it is the [only|one] place where {friend} will [lie|be unkind] to my face for {minutes} minutes and then [drive me home|lend me a coat]. One [tries on|can try] being [a wolf|ruthless] and [has hung it up|has put it back] by {time}, [no harm|washed and folded].
    [Also|Second]: [you see|it shows] [people|a person]. {friend2}, [who|and this is somebody who] [says sorry to|steps round] [doors|snails], [takes|took] the last [wood|sheep] without [blinking|looking up]. {relative}, [hard as|the terror of] {street}, [lets|let] [children|beginners] win [so well|so cleverly] that I [only|have just] [noticed|worked it out] after {years} years.
    [And|Third]: [nobody|no one at the table] is [anywhere else|looking at a screen]. I [counted|kept count], {minutes} minutes, {number} [eyes|hands], all on [a square of|one piece of] [cardboard|wood]. [In church|At the Grange meeting] it [is|was] [five|two].
    [Losing|How to lose] is [also|a] something [you can|to be] [learn|practise]. I have [done|managed] it {number} hundred times [{at}|across from {friend}]. [The trick|It helps] is to [ask|say] at once: “[show me|where was it],” and [mean|to want] it. [By|Around] {time} it is [interesting|a story], by {day} it is [mine|a plan].

    ## [House rules|What we agreed]

    % 3
    1. [No|Not one] more round after {time}, [see|because of] [the chair|{friend}], [paragraph|entry] {number}.
    1. Whoever [explains|teaches] [loses|goes last]. [Whoever|The one who] says “[actually|technically]” [fetches|pays for] {snack}, [twice|also] on {day}.
    1. A piece on the [floor|dog] [counts as|is] [where it was|alive], if {count} [people|witnesses] [swear|nod].
    1. [Nobody|No one] [leaves|goes home] [angry|alone]. We had [that|it] [once|in the canal year], [it took|and it cost us] {months} months and [{friend}’s|a] [cake|letter].

    > It is [only|just] a game, [they|people] say, and {friend} [says|answers], [so is|like] [a kiss|the town council], but [one|you] [should|ought to] know the [rules|rest], [at|by] {time}.

    ? [Chairs|There are chairs] {at} on {day}. [We teach|We explain] [everything|the lot] [but|except] the [scoring|sheep]. [Green|The green ones] [is|are] [taken|mine], [I am sorry|ask {friend}].
    `,
  ],
});
