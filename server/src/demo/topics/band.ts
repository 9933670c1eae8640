import { topic } from './topic.ts';

export const band = topic('band', {
  house: 'Bobbin Yard Band',
  houseBio: 'Four people, three chords, one van. Recorded in the boathouse with the door open.',
  bios: 'Bass, mostly | Writes songs about streets | Drums on tables | Plays the quiet guitar | Fourth member of a three-piece | Two bands, no van | Loud neighbour, sorry',
  tags: 'band gig newsong rehearsal bass liveatthegrange',
  emoji: '🎸 🥁 🎤',
  slots: {
    band: 'The Late Fees | Two Doors Down | Small Fires | The Damp Patches | Left Luggage | Mrs Pemberton | The Number Sixes | Wet Cement | Good Evening Ashby | The Apologies',
    song: '“Loom Street Slow” | “Left My Coat” | “Weir” | “The Ferry Does Not Wait” | “Seven Bobbins” | “Landlady” | “Nobody Told the Heron” | “Chips in the Rain” | “Second Best Umbrella” | “The Six Forty” | “Borrowed Ladder”',
    gear: 'the accordion | a bass amp | the borrowed trumpet | two microphones and one stand | the harmonium | a snare that buzzes | the good cable | a drum stool | the keyboard with no F sharp',
    flaw: 'with the kettle audible | half a tone flat and lovely | too fast by a third | with rain on the roof | in one take | missing the second verse | with a dog at the end | with everybody laughing on the last chord',
    hall: 'the Grange | the boathouse | the back room of the Night Kitchen | the bandstand | the old tannery | the cellar on Mill Street | the school hall',
  },
  own: 'band',
  scenes: `
    Recorded {song} {when} at {hall}, {flaw}. We keep it. [You can’t improve a kettle|{friend} cried, of exhaustion|It is {count} minutes long and nobody wants to cut anything].
    > the [kettle|dog|rain] makes it. [Do not|Please do not] touch it. When can [we|one] [hear|buy] it, [before|by] {day}?
    {song} has a bridge now, thanks to {friend} and {gear}. [It goes where you don’t expect|Up when you think down, {friend} hates it|It goes to F sharp minor and stays for {minutes} minutes].
    {band}, {day}, {time}, {hall}. [Pay what you like|Free, there is a hat|Three pounds or a cake]. [Quiet songs first|Earplugs at the door|{friend} plays the saw].
    > [there|front row]. [Play|Please do] {song}, I [proposed|moved house|broke up] to it, [and it worked|long story].
    > can one [bring|come with] a [baby|dog|grandfather]? [He likes|Likes] {song} and [sleeps by|leaves at] {time}.
    Does anybody near {street} have {gear} that we may [borrow|have] for {day}? Ours [died during {song}|is in the river|was {friend}’s ex’s].
    > {gear}, yes, [mine squeaks|only left-handed]. [Come by|Fetch it at] {home} before {time}. [It bites|Mind the lid].
    Played {song} to {number} people and a dog at {hall} {when}. [The dog left at the solo|One of them sang along, wrong words, better words|{relative} danced, I have proof].
    {gear} died in the middle of {song}. {friend} [clapped the rest|sang the part|kept playing it anyway], [and it was the best thing we ever did|and {number} people joined in].
    > we were [by the bar|at the back], [thought it was|I believed it was] planned. [Plan it again|Best version of {song} yet].
    {relative} hums {song} [in the kitchen|on the stairs|at the dentist] and [denies it|has the second verse wrong|has asked for royalties].
    The van [starts|started] again, so {hall} on {day} is on. [It was a fuse|It was full of acorns|{friend} talked to it for {minutes} minutes]. [Push at the first corner, please|We leave at {time}, downhill].
    Band meeting: {count} hours, {number} biscuits, [one|a] decision: [no decision|{friend} may have a cowbell|the song with the whistling stays]. {band} [lives|rolls on].
    {song} and {song2} are the same song. {friend} [noticed|said it out loud] {when}. [Nobody has spoken since|We will play them back to back, bravely|It is {years} years too late].
    > they [share|have] the same chorus, yes. [So do|Like] [all good hymns|cousins]. [Nobody|No one] at {hall} will [mind|notice], {friend} has a different shirt on.
    To the man {at} who asked us to [turn it down|play something you know|stop] {when}: [we did know it|that was the tuning|we bought you a drink, it is waiting].
    Bass player [wanted|needed] for {band}. [Must own|Needs] {gear} or [a car|patience]. [Three chords, four on {day}|No solos, no shoes on the sofa]. Ask {friend}.
    > I play [cello|tuba|bass, badly]. [Does that count|Is that near enough]? I have {gear} and [no friends|every {day} free].
    [New|A new] string, [same|old] fingers. Practised {song} until {time}. [The neighbours know it now|A note came through the letterbox: “B flat”|{friend} next door tapped along].
    Wrote {count} lines for {song2} on the number six and [lost|left] them on the number six. If you find a bus ticket that [rhymes|begins with “and the weir said”], [it is mine|{home}].
    > found one that [says|reads] “and the weir said [nothing|no|stay]”. [Yours|Is it yours]? I [copied|liked] it, [sorry|it is on my fridge].
    Sound check: {friend} said “one two” {number} times, [then|and finally] “three”. [Applause|We were not ready|History at {hall}].
    The review {at} says {band} is “[earnest|damp|louder than last year]”. {friend} [has it on a T-shirt|framed it|is writing a letter, rhymed].
    Our merch: {number} tea towels. Sold {count}, [all|most] to {relative}. [They dry well|Lyrics come off in the wash, so you learn them].
    Ears ringing, feet wet, {band} was [awful|wonderful|something] {when}. [I lost my voice and {friend}’s scarf|Home along {street} singing {song}, in parts].
    > that was [you|your lot] on {street} at {time}! [The third part|Your tenor] is [flat|good], tell {friend}.
    Encore: {song}, [unplugged|in the car park|by request of a single person], {number} of us [left|still there], [moths round the lamp|{friend} on a bin].
    Load in, play, load out.
    One, two, three, and nobody came in.
    Found the chord.`,
  essays: [
    `
    {band} at {hall}: a tour diary of one night || How {song} was made || {song}, from bus ticket to tape

    [Everyone|{relative}|{friend}] thinks a song [comes|arrives] in one [piece|go], [like a parcel|before breakfast|between two stops|with the {nth} tea]. {song} took {months} months, {count} people, [one broken|one] [door|heart|van] and [a|the loan of a] {nth} [key|kettle]. [Before we forget|Because {friend} already tells it differently], I [write|put] down how it [was|went].

    ## The [ticket|first line]

    % 2
    It [began|started] on the number six, at {time}, behind [a man|two schoolgirls] who [said|kept saying] “[well, there it is|not on my watch|and she never did]” [all the way|from {street} to {place}]. I [wrote|had] it on [a ticket|my hand] and by [the stop|{place}] it had a [tune|second line], which I [sang|hummed] to {friend} [over the phone|through the letterbox] [badly|in a whisper].
    {friend} said it [sounded like|was] {song2}. [It did|I was hurt]. For {count} weeks I [tried|worked] to make it sound [different|less so], until it was [nothing|a waltz], and [then|on {day}] we [went back|let it] [sound like itself|be a cousin].

    ## Rehearsals

    % 3
    - *{day}.* [Too fast|Everything too fast]. {friend2} [blames|says it is] the [coffee|drum stool]. [Played it|We play it] {number} times, [the cat leaves|{relative} closes the window] at the {nth}
    - *{day}.* [No bass|Nobody on bass]. {gear} instead. It [should not work|honks]. [It works|We keep it], [God help us|{friend} pretends it was planned]
    - *{day}.* Quarrel [about|over] the second verse, {minutes} minutes, [loud|silent]. [Chips|Then chips] {at}. [Cut|We cut] the second verse
    - *{day2}.* [Put it back|Second verse is back]. [Shorter|Without the heron]. {friend2} [sings|has to sing] it because [I laugh|my voice goes] at line {count}
    - *{day2}.* Once through, [in the dark|lights off], [nobody counted in|eyes closed], and at the end [no one|nobody] [moved|touched anything] for [a while|{minutes} seconds]. [There|That was it]

    ## The [take|recording]

    {hall}, {day}, from {time}. [Blankets on the walls|Mattresses at the windows], {gear} [in the corridor|in the toilet, for the echo], {friend} with [headphones|a stopwatch] [under a coat|behind the piano]. We [did|played] {count} takes. [Number|It was take] {count2} [was perfect|had no mistake in it]. We [use|kept] the one before, {flaw}, [because|since] [it breathes|you can hear that we like each other].

    > [Perfect is what you get|It gets perfect] [right after|the moment] [it was alive|it stops mattering], said {friend}, [rolling up|looking for] the good cable at {time}.

    ## Where to [hear|get] it

    % 2
    [There are|We made] {number} tapes, [sleeves printed by|covers drawn by] {friend2}, [each one different|all slightly wet]. [They are|You find them] at {shop}, [next to the till|under the counter, ask], for [a price you name|three pounds], until {day}.
    We play it {at} on {day}, {time}, [third or fourth|last, if the amp holds]. [If you know|Those who know] the second verse, [help|sing it], [I will be laughing|{friend2} has a cold].
    It is on [our page](https://bobbinyard.example/songs/{number}), [next to|under] {song2}, and [you may|feel free to] [compare|judge], {friend} [certainly has|did, with a chart].

    ? The man from the number six [does not know|has no idea] [of this|that {band} exists|what {friend} did with it|any of it, unless {relative} talked]. [If you are|Perhaps you are] him, [grey coat|red bag], {time}, [always the left side|getting off at {place}]: [it is yours too|we owe you a line], [well, there it is|come to {hall}].
    `,
  ],
});
