import { topic } from './topic.ts';

export const football = topic('football', {
  house: 'Tannery Athletic',
  houseBio: 'Sunday league, bottom half, top spirits. Pitch two by the lower meadow. New goalkeepers always welcome.',
  bios: 'Left back, right foot | Goalkeeper by default | Sunday league, Monday limp | Washes the shirts | Shouts from the touchline, kindly | Retired from the wing, twice',
  tags: 'football SundayLeague TanneryAthletic matchday goalkeeper offside',
  emoji: '⚽ 🧤 🥅',
  slots: {
    rival:
      'Ashby Rovers | the Post Office | Upper Mill | the college second team | Quarry United | the brewery | the teachers | Withy Bridge | the vicars | St Dunstan’s Old Boys',
    score: 'three two | one nil | four all | nil nil | six one | two one | five four | three nil | seven two',
    moment:
      'the ball went into the river | the referee lost his whistle | a dog scored | the goal fell over | both captains apologised | the linesman took a phone call | nobody knew the rule | the sheep got on | the sun went behind the tannery and nobody saw the ball again',
    role: 'in goal | up front | at left back | on the wing | in the middle | on the bench with the oranges',
    hurt: 'a knee | my pride | two fingers | a shin | the good ankle | a rib, laughing',
  },
  own: 'role',
  scenes: `
    {score} against {rival}, and {moment}. [We take it|I will tell my grandchildren|The report in the paper says “lively”].
    > I was [on the line|there with the dog]. It was [over|never] [a goal|the whole ball]. [Ask|Even] {friend}.
    > {score}? [You told {relative}|I heard] {score2} {at}. [And the dog|Did it really fall in]?
    {friend} played {role} against {rival} and [scored from behind the line|saved a penalty with his hat|was booked for singing]. [In that wind|At that age|In borrowed boots].
    We need {count} players for {rival} on {day}, kick-off {time}. [You need two feet|Boots in all sizes|If you can read this you are in]. [Ask {friend}|Bus from {place}].
    > [can play|have boots], [cannot run|no idea where]. [Is that|Would that be] {role}?
    > in, if I [may|can] be home by {time}. [Baby|Mother-in-law|Exam on {day2}].
    {moment} in the last minute against {rival}, so it ended {score}. [The vicar has ruled on it|We shook hands, what else|{friend} is still out there arguing].
    Played {role} for {minutes} minutes {when} and hurt {hurt}. [Would do it again|Cannot do stairs|{relative} has hidden my boots].
    > ice, {minutes} minutes, then [warm|heat], then [retire|chess]. [I say this|It is what I tell] [every|each] {day}.
    {rival} brought {number} people and a drum. We brought {relative}. [Louder|It was even|They asked for a transfer].
    Training {day}, {time}, below {place}. {friend} has the bibs and [an idea|a whistle|a theory from a book]. [Last time|On {day2}] we [did yoga|ran backwards|practised falling].
    Shirts are on the line behind {home}: {count} of eleven, {when}. [Number {count} is in the hedge|If yours is pink, that was {friend}|Whoever left a sandwich in number {count}, it is clean now].
    > seven is [mine|at ours]. I [slept|went to a wedding] in it, [sorry|it brought luck]. [Back by|You get it] {day}.
    Under-elevens, {score} against {rival}: {friend}’s [girl|boy|youngest] [scored|fell over the ball, got up and scored|stopped to pick a flower and the keeper waited]. [I had something in my eye|Whole touchline in pieces].
    {friend} retires from football. It is the {nth} time. [The speech gets better|Cake {at}, {time}|We have kept the boots warm].
    > I [mean|meant] it this time. [What time|When] is [training|kick-off] on {day}?
    Ball number {number} is in the river below {place}. [If you see it, it is ours|Downstream finders: keep it, play on|{friend} offered to swim].
    Referee wanted for {day}, {rival}. [Thick skin|Own whistle], [tea and a lift|half an orange], [both teams will blame you, warmly|{friend} lasted {minutes} minutes].
    Lost {score} to {rival}, ate together {at}, won at [darts|soup|singing] {score2}. [I am not sure what the league is for|Football is the walk there].
    The new goalkeeper [is a physicist|knits|speaks only Finnish]. Saved {count} {when}, [explained|drew] each [on the board|on a napkin] for {friend}.
    {friend}, from {minutes} yards, [left foot|off the shin|while tying a lace], top corner against {rival}. [Nobody will ever believe it|I saw it, I will swear to it {at}].
    > I meant it. [I meant it|Why does nobody believe that]. Ask [the dog|{rival}].
    What {relative} calls from the touchline [every week|without mercy]: “[Spread out|Use your left|Your lunch is here]!” It is [my {nth} season|number {number} this season].
    Half-time talk by {friend}, [in full|word for word]: “[Well|Lads, well|It could be worse]. [Orange|It was, last week|I have nothing else].” We [drew|lost] {score}.
    Pitch two is [under water|a lake with posts|home to {number} gulls]. {day}’s match against {rival} is [off|by boat|moved to the car park].
    Table after {number} games: {rival} [first|top], we are [second|third] from the end, [level with|behind] the teachers [on dogs|on corners].
    Sore. Happy. Oranges.
    Offside, my foot.
    Clean sheet!`,
  essays: [
    `
    Match report: {score} against {rival} || {rival}, {day}: a [full|fair] report || The day {moment}

    [The Gazette](https://gazette.example/sport/{number}) gave it [one line|two lines]: “[Tannery|Athletic] and {rival}, {score}.” [It was|This was] the [best|strangest] game [I have|any of us has] [seen|played] in {years} years. [So|Therefore], for [the record|those who had to work], {minutes} minutes [at full length|from {role}].

    ## The teams

    We were {count} at {time}, with {friend} [still|as usual] [asleep|on the bus]. They were [all|twelve, by my count] [young|enormous]. The referee, [a dentist|a quiet man from {street}], asked for [a clean game|a quiet afternoon], and [got|was given] neither.

    ## First half

    % 3
    [Wind|There was wind] from {place}. [Their keeper|Our keeper] [kicked off|cleared], it went up, [stopped|thought about it], and [came back|landed behind him]. One nil, [to the weather|{friend} claims an assist].
    {friend} [went|was sent] {role} after {minutes} minutes, and from there [told|explained to] everybody what [to do|had gone wrong since {day}]. [It helped|They listened], [to begin with|{rival} too].
    [We equalised|It was level] by [accident|a corner]. It [hit|came off] {friend2}’s [back|hat|sandwich], the [post|dog], and went in at {count} miles an hour, [a thing of beauty|pure geometry].
    At {minutes} minutes I [went down|was tackled]: {hurt}. Somebody [called|shouted] for a doctor, and [four|three] of {rival} [came|raised a hand]. It is [that sort of|a well-educated] league, and [I have|they gave me] {count} opinions [in writing|on it].

    ## Half-time

    {friend}: “[No notes|Who are those people]?” [Oranges|{number} quarters of orange], by {relative}, [who had|with] [a tactic|something to say about the left]. We [did that|tried it]. [It was|That was] [the turn|how we came to lead].

    ## Second half

    % 2
    And then {moment}. [I saw it|I stood {count} yards away]. For [a while|{minutes} seconds] nobody [knew|did anything]. The referee [looked it up|opened a small book], {friend} [offered|held] the [torch|place], and [both sides|all of us] [sat down|had the rest of the oranges] until {time}.
    They had [a chance|it at their feet] with {count} minutes left, [empty goal|keeper in the nettles]. He [looked up|stopped], [their number nine|a boy of nineteen], and [saw|noticed] that {friend2} had [lost a shoe|gone down holding {hurt}], and [put|rolled] it [out|into touch]. [I ask you|Write that on the cup].
    [Late|With the last kick], {friend} and [the|their] [number four|captain] went up [together|for it], [hung there|spoke, it seemed], and [came down|landed] [laughing|arm in arm], [the ball|with it] over the line. {score}. [Whose|Who got it]? [Ask them|They have agreed not to say].

    ## [Marks|After the whistle]

    % 3
    - {friend}: [eight|seven], [nine|ten] for the [hat|nerve]
    - The dog: [nine|ten], [wasted|should be] {role}
    - {relative}: [banned|sent behind the rope], [again|at {time}], [loudly|with honour]
    - {rival}: [good people|we eat at theirs on {day2}], [terrible singers|bring more oranges]
    - [Myself|Me]: [present|upright until minute {number}]

    > We [lose|have lost] [better|more beautifully] than [most people|other teams] [win|celebrate], as {friend2} [wrote|has it] over the [hooks|boot rack] [in chalk|{at}].

    ? [Next|The next one]: {rival2}, {day2}, {time}. [We are short of|Missing] {count}. Anyone with [legs|a leg] may [ring|ask] {friend}.
    `,
  ],
});
