import { topic } from './topic.ts';

export const cinema = topic('cinema', {
  house: 'Grange Film Club',
  houseBio: 'Mondays at eight. Somebody introduces, everybody argues. Chairs are hard, bring a cushion.',
  bios: 'Sits in the third row | Stays for the credits | Projectionist when it rains | Weeps at documentaries | Argues about endings | Has opinions on subtitles',
  tags: 'filmclub cinema movies GrangeFilmClub endings subtitles',
  emoji: '🎬 🍿 🎥',
  slots: {
    movie:
      'the silent one about the lighthouse | the one with the long bridge | the Danish one | the western without horses | the ghost film | the documentary about the ferry | the one where nobody speaks till the end | the musical | the three-hour one | the film about the two bakers | the cartoon with the moles | the bank robbery in real time | the one set in a lift',
    moment:
      'the door at the end | the scene in the rain | the dance with the mop | the shot of the empty chair | the whole second half | the phone that rings and rings | the dog’s close-up | the last two minutes | the soup',
    trouble:
      'the bulb went | reel two came before reel one | the subtitles were for another film | somebody’s chair gave up | the projector ate a frame | the heating sang along | a bat flew through the beam',
    view: 'a masterpiece with a hole in it | twenty minutes too long and I want more | the saddest comedy there is | my mother’s whole life | pretty, and made of soap | about fish, only about fish | wrong about trains',
    row: 'the first row | the third row | the back row | the end of the fifth row | the seat behind the pillar | the sofa by the radiator',
  },
  own: 'row',
  scenes: `
    Saw {movie} with {friend} {when}. Me: {view}. {friend}: [the opposite|{view2}|nothing, and held my coat]. We [walked home|talked] along {street} [in single file|until {time}|twice].
    > {view}? [I was there|I sat behind you], and [it was|no, it is] {view3}. [We need|This calls for] {minutes} minutes and [a bench|chips].
    {day}, {time}, {at}: {movie}, introduced by {friend}. [{number} chairs|Chairs hard|Cushions strongly advised], soup [in the break|before].
    > keep {row} [free|for me]. [I come straight from work|I may be late], [looking like|still in] [an apron|wellingtons].
    In the middle of {movie} {trouble}. Nobody left. [{friend} told the rest from memory|We acted it|{number} people sat in the dark and guessed], and [that was|it was honestly] the better film.
    I cannot stop thinking about {moment} in {movie}. [On the bus|In the bath|While paying for onions] {when}. [Is it hope|Is that a door or a wall|Was he smiling], {friend}, [or not|be honest]?
    > [not hope|no]. [Relief|Indigestion|It is the wind], [watch|look at] the [hands|left hand]. [I have it at home|We can run it again], {day}, {time}?
    We need {count} more chairs for {movie} on {day}. [Any chair|Kitchen ones, deckchairs, a pew]. [Bring it, sit on it, take it home|{friend} has a handcart].
    Vote by {day}: {movie} or {movie2}. [So far|As I write]: {number} to {count}, and [one|a] vote for [“neither”|a film that does not exist|{friend}].
    {relative} laughed at {moment}, alone, for {number} seconds. Then [the row|both aisles], then [everybody|the whole Grange]. [It is a funeral scene|We never got it back|I will not see {movie} sober again].
    > I was [crying|in tears] until [that laugh|then]. Please thank [whoever it was|the lady from {street}], [it was|that was] [what it needed|the first time since {day}].
    {movie} again, the {nth} time. {moment} [still works|still gets me|is shorter than I remember]. [This time I watched the cat|You see the crew in the window at minute {number}].
    Double bill {at}: {movie}, soup, {movie2}. [Ends at {time}|Ends late], [nobody walks home alone|{friend} has a lamp].
    Projector report: {trouble} [{when}|on {day}]. [Repaired with|Mended using] [a hairpin|{friend}’s belt|chewing gum and will], {minutes} minutes, it is [older than|as old as] the [mayor|Danish one].
    Somebody {at} eats [an apple|carrots|crispbread] in every quiet scene. [I know your bite|{friend} times it|You were magnificent during {moment}].
    > it was [celery|a pear], and I [was moved|eat when moved]. [Sorry|Forgive me]. [{row}|I sit in {row}], [come and shout|you can have half].
    The lights went up after {movie} and there was {friend}, {count} seats along, [same face|also not ready to stand up]. [We waited|We let the others go first|Neither of us mentioned it].
    Who [put|wrote] “[the heron did it|he dies, sorry|there is no treasure]” on the poster for {movie} {at}? I had waited {years} years [not to know|for that].
    > [there are|he has] TWO herons. [That is all|I say no more]. [Come anyway|{day}, {row}].
    {friend} falls asleep in every film, at minute {number}, and wakes for {moment}. [How|It is uncanny]. [We asked|I asked] what {movie} is about: “[a man in a hurry|fish, isn’t it|somebody goes home].” [That is the best review we had|Correct].
    My father [took|brought] me to see {movie} when I was {count}. I [remembered|had kept] {moment}. It is [not in it|in another film|four seconds long]. [I sat there until {time}|Where did I get it, then].
    For the minutes: {movie} is {view}, [said {friend}|carried by {count} votes]. [{relative} abstained|Against: the projectionist|The soup was unanimous].
    The new screen {at} is [a sheet|two sheets], ironed by {friend} [for {minutes} minutes|with a song]. [A seam|A darn] across every [kiss|horizon].
    Popcorn is not a supper. I [asked|checked with] {friend} [in|from] {row}, {minutes} minutes into {movie}, and [it is|apparently it was].
    Stay for the credits: {number} names, [among them|and one of them is] a “[goose handler|snow person|second wind]”. [That is the job|Somewhere that person reads this].
    No spoilers, but: the dog lives.
    Third row. Lights down.
    Not a dry eye in the house.`,
  essays: [
    `
    {movie}: {view} || On {moment} || Programme notes for {movie}

    {friend} asked me to [introduce|say something before] {movie} [at the club|{at}] on {day}. I had {minutes} minutes and [used|took] [{number}|all of them and the break]. [For those who|As some of you] [were late|could not hear for the heating], [here it is|this is what I said], [a little|somewhat] [calmer|longer].

    ## What [happens|it is about]

    % 2
    [Little|Not much]. Somebody [arrives|comes to a town], [does not leave|is not expected], and after {minutes} minutes [a letter|a door|a spoon] [is opened|falls]. [That|This] is [all|the whole plot]. {relative}, who [saw it|fell asleep in it] {years} years ago, [tells it better|remembers a car chase].
    [I could tell|Telling] you the story [does no harm|is safe], [because|since] it is [not where|never in the place where] the film is. The film is in {moment}. [Everything before|The first hour] only [teaches|shows] you how to [see|hear] it, and {friend} [missed it|was buying crisps at {time}].

    ## [Look out for|Watch]

    % 3
    - The [hands|shoes]. [Always|In every scene] the [hands|shoes] first, then the face, {count} times, [until|and then] in {moment} it is [the other way round|only hands]
    - The [clock|kettle] [in the background|behind her]. It [says|shows] {time} [throughout|each time], and [nobody|not one of them] [notices|winds it], [except|but] the [child|dog]
    - [Silence|The quiet] at minute {number}: {number2} seconds, [count|I counted] with {friend}. You will hear [the Grange|your neighbour] [swallow|breathing], [that is meant|it is part of the score]
    - The colour [green|red]. It [comes|appears] [twice|three times], [once|the last time] as a [coat|pear]. {friend2} [wrote|has written] a thesis on the [pear|coat], [ask {at}|do not ask]
    - The [extra|woman] on the left in {moment}, who [looks|looked] straight at [you|us]. She [lived|was born] on {street}, [I swear|{relative} went to school with her]

    ## [For and against|The quarrel]

    % 2
    {friend2} says it is {view2}, and [has said so|said it] [aloud|in writing] since {day}. [I understand|There is something in] that. It [does take|takes] {minutes} minutes to [cross|sweep] a [yard|room]. [But who|And who] [here|of us] has ever [crossed|swept] one without [thinking|remembering] {minutes} minutes’ worth?
    [I cried|I was undone] [at|by] {moment} [when|the year] [I moved here|my father left], and [not at all|hardly] [last week|on {day}]. [That is no argument|One of us has changed]. I [think|believe] [it was not|it cannot have been] the film, [which|since it] [says|shows] exactly what it [said|showed] {years} years ago, in {row}, at {time}.
    [Against|What is against] it: [the music|the wig]. [There is|I have] no defence. {friend} [hummed|played] it for me on the [piano|comb] {at}, [and it was worse|and we had to stop].

    > [A good ending|An ending] is [a door|one that] you [keep|go on] [hearing|closing] on the way [home|down {street}], as [somebody said|we put it] [after|over soup at] {time}.

    ## [Practical|The evening]

    {day}, {time}, {at}. [Cushions|Bring a cushion]. [If {trouble}|Should it happen that {trouble}], {friend} [will sing|tells the rest]. [Afterwards|After it] we [argue|sit] until {time2}, and [nobody|no one] [has to|must] be [clever|finished]. {row} is [taken|mine], [sorry|but you may share].
    `,
  ],
});
