import { topic } from './topic.ts';

export const theatre = topic('theatre', {
  house: 'Ropewalk Players',
  houseBio: 'Amateur in the old sense. Two plays a year, one with rain. We need people who can lift.',
  bios: 'Third tree from the left | Paints sets, forgets lines | Stage whisper | Can cry on cue, cannot park | Prompter since school | Owns eleven false moustaches',
  tags: 'theatre RopewalkPlayers rehearsal backstage openingnight props',
  emoji: '🎭 🕯️ 🪄',
  slots: {
    scene:
      'the storm | the trial | the second kiss | the bit with the ladder | the banquet | the confession | the sword fight | the whole third act | the curtain call | the scene with the goose',
    state:
      'holds together | falls apart beautifully | still has no ending | runs four minutes long | finally works | needs more rope | scares the prompter | gets a laugh where we wanted tears',
    role: 'the wicked aunt | the second gravedigger | the lighthouse keeper | a tree with feelings | the judge | both twins | the voice from the well | the horse, front half | the messenger who comes too late',
    prop: 'the chandelier | a moon on a pole | {number} wigs | the stuffed heron | a cardboard boat | the throne | one real sword | the thunder sheet | a ham made of felt',
  },
  own: 'role',
  scenes: `
    {scene} {state}, {number} days before we open. [Panic at {time}, bring biscuits|{friend} says it is always like this|I sleep {at} now].
    > [two years ago|last time] {scene} was [on fire|under water] at this point, and [look|remember] how that [ended|went]. [Breathe|I bring rope on {day}].
    I am {role} this time. {count} lines and a hat. [I say them to the kettle at {time}|The hat does most of it|{relative} has bought {number} tickets].
    {friend} plays {role}, I move {prop}. [It is the bigger part|{prop} has more lines|Nobody looks at the moon, and without it there is no night].
    Has anybody got {prop} that we may borrow until {day}? [We return things|It may come back a different colour|Ours was sat on].
    > {prop}? [In the attic|Grandmother’s], {street}. [Ask|Do ask] {relative} [nicely|before {time}], it has [history|woodworm].
    Rehearsed {scene} {at} until {time}. It {state}. [The caretaker put the lights out, {friend} went on|Somebody walked {count} dogs through it and we kept one|Home {minutes} minutes later].
    {prop} broke in the middle of {scene} {when}. [We played on|{friend} said “so it is true, then”|Somebody’s uncle stood up and held it]. [Not a soul noticed|Best line of the night].
    > I noticed. I [thought it was|believed it to be] [symbolic|the war]. [Wrote|I have written] {count} pages [on it|for the paper].
    {relative} was born to play {role2} and refuses. [I leave the script in the bathroom|There are pencil marks in it now|We are getting there].
    Painted {count} metres of sky {when}. [It looks like rain|{friend} stepped in it|There is some on the cat]. [Clouds on {day}|Ladders needed].
    Auditions {at}, {day}, from {time}. We lack {role2}, [a villain|people taller than {friend}|anyone who can whistle]. [Read, sing or stand there|No experience, strong back].
    > I can [lift|faint|do {count} accents, all from Ashby]. [Is that|Would that be] {role2}?
    {friend} fell off the stage during {scene}, [bowed|said the line from down there], climbed back. [The critic from the Gazette wept|{minutes} seconds of applause|It stays in].
    Ran my lines to {place} and back as {role}, [loudly|with the gestures]. [I know now who lives on {street}|Two people crossed the road|A child answered in character].
    > [we heard|I was at the window]. You [skipped|dropped] the [second|{nth}] [verse|curse]. [Otherwise|Apart from that]: chills.
    First laugh of the run came at {scene} from [the third row|a man alone|my own dentist]. [It is not funny|I will live on it till {day}|We all grew an inch].
    Prompter’s log, {day}: {count} dries, [one|{friend}] asleep on the throne, [a moth in the spotlight, upstaging|{prop} applauded], {scene} [in|took] {minutes} minutes.
    The costume for {role} itches in {count} places, [weighs as much as {friend}|has somebody’s shopping list in the lining, from the old days|will not let me sit].
    Tickets for {day} [at|from] {shop}. [Pay what you can|Cushions a pound|Under-twelves and over-nineties free]. [It has a goose|Bring a coat, the rain scene is real].
    > {count} please, [aisle|near the door]. {relative2} [coughs|shouts advice]. Does [anybody|someone] die? We [only come|have come] for that.
    Nobody warns you about the {nth} night: [half full|cold], [flat|everything a beat late], then {scene}, and [somebody out there sobs|you could hear the pin]. [So we do it for that one|Home at {time}, wide awake].
    Took the set down with {friend} {when}. {minutes} minutes, {months} months of work, [one van|a bonfire|all in the skip]. [The moon is on my balcony|I kept a doorknob].
    I [waved|said good morning] {at} to somebody I only know as [the corpse|the back half of the horse|a Roman]. [Lovely eyes|We had never met upright].
    Five minutes, please.
    Forgot my line. Said “indeed”. Got a laugh.
    Break a leg, {friend}.`,
  essays: [
    `
    {number} days with {prop} || How {prop} came to the Ropewalk || Props, a confession

    Nobody [joins|comes to] the Ropewalk to do props. You come to [be|play] {role}, you read {minutes} minutes [at an audition|out loud] {at}, and then {friend} [tells you in the corridor|says kindly at the door] that there is [a very important job|something behind the scenes] going. That was {months} months ago, and I have [not seen a play from the front|smelled of glue] since {day}.

    ## The list

    It [hangs|is pinned] on the door {at}, in {friend}’s [capital letters|handwriting], and [on {day} it read|this is what stood on it at {time}]:

    % 3
    - {prop}, [by {day}|for {scene}], must [hold the weight of {friend}|look heavy and be light|survive a Saturday]
    - {number} [letters|goblets|daggers], [all alike|one of which breaks], and one that [{friend} can read without glasses|may not break under any circumstances]
    - Something that [sounds like|smells of] [the sea|a dungeon|burnt toast] for {minutes} minutes, [not the cat again|see note, signed {friend}]
    - A [goose, alive in the face,|baby, not the one from last year,|telegram that can be torn {number} times] for {scene}, and {relative} is [not to be asked|to be asked first] after what happened {when}

    ## How one [makes|finds] such a thing

    % 3
    First you ask {at}. In this town somebody always has [one|the thing], [in an attic|under a bed] on {street}, and is [only waiting to tell|glad to explain for {minutes} minutes] whose it was. [That is how|So] I know the [whole|true] history of the people above {shop}.
    Then you [build|make] it. [Chicken wire|Papier mâché|An old duvet], [a|one] broom handle and {number} evenings with {friend}, who [cuts|measures] twice and [swears|sings] {count} times. [Mine|The first one] [fell apart|melted] {at} in front of {relative}.
    Then the director sees it, [tilts the head|says “hm”] for {minutes} minutes and [wants it|needs it] [smaller|in blue|to be able to fly] by {time}. [One smiles|You smile]. One goes {at} and [kicks a bucket|eats {friend}’s crisps].
    Then it is night, about {time}, somebody [puts a light on it|turns a single lamp], and {prop} [stops being a duvet|is what it says it is]. {friend} [went quiet|took its hand], and [I had to sit down|even {relative} came closer] {when}.

    > A prop is a promise [with a handle|that you can drop], [said {friend}|as {friend} put it] {at}: [the audience keeps it for you|they will believe it exactly as long as you do].

    ## The night itself

    I stood in the dark {at} with {prop} [in both arms|on my head] from {time} on. It came to {scene}, {friend} [said the line|reached out without looking], I [let go|handed it over], and [{number} people breathed in|there was a laugh where none had ever been]. [It {state} now|{scene} {state}], they tell me. I saw [one elbow|{friend}’s left ear] for {minutes} minutes and would not [swap|change places] with [anybody in row {count}|the lead, not for {number} pounds].

    ? After the last night we carried everything to {place} and [took home|gave back] what was lent. {relative} got [a lamp|a chair] with [a bullet hole|more legs] than before {when}, and [has not noticed|calls it improved] so far.

    If you have {prop}, [or know of one|or a garage], [write to me|leave word {at}] by {day}. If you have [two hands|a van], come [anyway|all the more] at {time}; {friend} has the [glue|list].
    `,
    `
    Learning lines at my age || How I learned {role} || {role}, from the first reading to the last row

    They gave me {role}. I had [gone along|come] to {place} to [hold {friend}’s coat|keep the door], [said one sentence|read a page] because somebody was [ill|stuck in Ashby], and on {day} at {time} there was [a script|an envelope] on the mat at {home} with my name [spelled wrong|in red]. [Inside|In it] stood {count} hundred lines, {number} of them [in verse|shouted], and a note from {friend}: [*you will be fine*|*sorry*].

    ## Getting it into [the head|my head]

    % 3
    - On the bus past {place}, [lips moving|under my breath], until a [child|gentleman] {at} [gave me the cue|asked whether I was all right] after {minutes} minutes
    - To {relative}, who [plays everybody else|reads all other parts] in [one voice|a Welsh accent] and [stops|always stops] at {time} for [the news|a biscuit]
    - Stuck on the [fridge|bathroom mirror], {number} slips of paper, of which {friend} [rearranged|swapped] {count} {when} [without saying so|for fun]
    - Walking, one line a [lamp post|gate], from {street} to {shop}; I still cannot [pass|see] the {nth} one without [dying|declaring my love]
    - Backwards, which {friend} [swears by|learned from an uncle], and which [works|gave me a headache] {at} for {minutes} minutes

    ## What nobody tells you

    % 2
    The lines [are not the problem|go in]. It is the hands. I had [never noticed mine|owned mine for years], and {when} in {scene} they [hung there|grew to the size of oars] for {minutes} minutes, until {friend} [gave me a cup|handed me a ham] and [said hold this|walked off].
    You will [go blank|dry] once, [so it is said|they all say], and mine came {at} in front of {number} chairs, in the middle of {scene}. [It was very quiet|I heard the clock of {place}]. Then {friend} [coughed|sneezed] the line, [and I had it|clear as a bell], and we [went on|never spoke of it] till {time}.
    A kiss on a stage is [mostly|made of] [geometry|garlic], {friend} and I can [report|now say], having measured {scene} with [a tape|chalk] {when} at {time}.

    > Do not act, [says|said] {friend} {at}, [again and again|from the third row]: [want something from them and do not get it|listen as if you had not read the play].

    ## The last row

    [The first night|Opening] was a {day}. {scene} {state}, [we had been warned|as it did in rehearsal], and [somewhere|up] in the last row sat {relative}, [who came late|with a flask], {minutes} minutes from [the door|home]. [I could not see a face|The lights blind you], but I [heard|knew] the cough. I said the [hard|long] speech to that cough, [all of it|every comma], and {number} other people [were allowed to listen|happened to be there].

    ? Afterwards {at} a stranger [shook my hand|would not let go of my sleeve] and said that {role} was [just like|exactly] [her mother|his first boss], for {minutes} minutes, [with tears|almost angrily], so {friend} [had to cut in|took the other sleeve].

    ## And now

    The slips are [off the mirror|in a drawer], {role} has [moved out|gone quiet], and at {time} I [still|sometimes still] [wait for a cue|turn to the audience] in the kitchen. {friend} [rang|came by] {when}: there is a new play, [one with rain|with {scene} in it], readings {at} on {day}. I will [hold a coat|only go to keep the door].
    `,
  ],
});
