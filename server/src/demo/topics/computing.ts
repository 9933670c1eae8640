import { topic } from './topic.ts';

export const computing = topic('computing', {
  house: 'The Terminal Room',
  houseBio: 'Old computers, new solder, Thursdays in the cellar of the annexe. We fix printers, reluctantly.',
  bios: 'Fixes printers, reluctantly | Writes small programs for small problems | Has a server in the wardrobe | Tabs, and not sorry | Turned it off and on again | Runs the bus timetable page | Backs up',
  tags: 'code selfhosted bug oldcomputers homeserver typography',
  emoji: '💾 🖨️ 🐛',
  slots: {
    server:
      'the shoebox | Toaster | Brigitte | the thing in the wardrobe | Old Nellie | Potato | the grey box | Sisyphus | Kettle',
    bug: 'a missing comma | the time zone | a full disk | an apostrophe in somebody’s surname | a leap day | two clocks | a semicolon from the year I started school | a loose cable | a space at the end of a line | the cache | daylight saving',
    project:
      'the bus timetable page | the river level page | the choir’s attendance list | a program that sorts my recipes | the lost umbrella register | the bell-ringing simulator | a map of all benches | the allotment waiting list',
    machine:
      'a beige tower from the attic | the library’s catalogue terminal | a laptop full of sand | the projector at the Grange | the till at the button shop | my aunt’s tablet | a tape drive | a printer that only prints hearts | the parish photocopier',
  },
  own: 'server project',
  scenes: `
    {count} hours. It was {bug}. [Good night|I am going for a walk|I would like to be a gardener].
    > it was {bug} for us too, [last month|on {day}]. [We should|Let us] put up a plaque {at}.
    > [I told you|I did say] it was {bug}, [at {time}|{count} hours ago]. [Love|Yours truly], {home}.
    {server} is [down|making a noise|very warm]. [Either it is {bug}|My guess is {bug}] or {relative} needed [the socket|the plug] for the [iron|hoover|fairy lights].
    > it was [the hoover|me], I am sorry, [there were crumbs|visitors were coming at {time}].
    {project} had {number} visitors {when}. [{count} of them|At least {count}] were me, [the rest|and the others] were {friend} [checking|testing] from different [floors|phones|ends of {street}].
    > and [three|two] were {relative}, [who has it printed|who rang to say it is nice].
    {relative} rang because “the internet is [broken|gone|slow]”. [It was|It turned out to be] {bug}, [no, wait|sorry], it was [the cat on the router|the plug|{relative} looking at a screenshot].
    Brought {machine} back to life with {friend} {when}. It [played a little tune|asked for the date|wants to know what century this is]. [We stood there like parents|I have something in my eye|{friend} said hello to it].
    Does anybody [own|still have] [a parallel cable|a floppy drive that reads|the manual] for {machine}? I can [collect|come by] [on {day}|{street} or beyond], [I pay in cake|and swap it for {count} ribbons].
    > cellar, {street}, [third|second] box [from the left|under the skis]. [Take the skis too|Knock before {time}].
    I have written a program that [tells me when|works out whether] [the bread is due|to leave for the bus|{friend} is in a good mood]. It took {count} evenings. [Looking out of the window|Asking {friend}] took {minutes} seconds.
    Backups [are like|work like] umbrellas, {friend} said {when}, and [then it rained on|then {bug} took] {number} [gigabytes|years of photos|recipes]. [I have backups|I had one|Guess who has no umbrella].
    > [how much|what] did you lose? [We have|There is] a machine {at} that [reads anything|once saved a wedding], [{day} from {time}|do not write to the disk].
    Somebody [keeps|has] the password [on a note under the keyboard|on the noticeboard|iced on a cake], {at}. [I saw it {when}|{friend} saw it too]. I [could not look away|had to sit down].
    [Deleted|I deleted] {number} lines of {project} {when} and it [still does the same|got faster|is better for it]. [The best day’s work|My best work] [since {day}|this month].
    > the [best|fastest] code is [the code you|what you] threw [away|out] {at}. [Proud of you|Now the other half].
    {friend} asked for “[a small change|just one button|something simple]” in {project}. [I have cancelled|There goes] [the weekend|{day}].
    > it [is|was] one button! [Round|Green], [top right|bottom left], and it should [know my name|sing|also work on paper] by {day}.
    Merged it at {time} on a [Friday|Sunday]. I know. [I know|{friend} told me not to|The moon made me]. {project} is [up|fine|up, more or less].
    [Talk|Short talk] {at} on {day}: “{bug}, and other [stories|love stories|tragedies]”, {minutes} minutes, [slides by hand|one slide|no demo, I have learned].
    {machine} prints [everything|the whole queue] since [{day}|the year I was born] when you plug it in. {number} pages of [somebody’s thesis|a knitting pattern|letters to the council]. [I read all of it|The author lives on {street}].
    I explained [recursion|the cloud|pointers] to {relative} with [soup bowls|Russian dolls|washing pegs] and now {relative} [explains it to me|uses it in arguments|wants to learn more by {day}].
    The page said “[done|ready|almost there]” for {minutes} minutes. I know that feeling.
    [Rubber duck|A rubber duck] on the desk {at}, bought by {friend}. It has [solved|found] {count} bugs [since {day}|so far] and [asks for nothing|floats].
    Two [kinds|sorts] of silence: {server} [working|thinking], and {server} [not working|off]. [I woke up|I sat up in bed] at {time} from the second.
    Whoever [named|called] the wireless {at} “[Not Your Neighbour|Drop it like it’s hot spot|Martin Router King|Get off my LAN]”: [I see you|I salute you|{friend} has laughed for {minutes} minutes].
    New rule for {project}: no changes after {time}, [none on|and none on] {day}, and none [while|when] {friend} is [in love|on a train|hungry].
    It was DNS.
    Have you tried turning it off.
    Tests are green. Nobody move.`,
  essays: [
    `
    {project}: how it [works|came about] || I built {project} and {number} people use it || {server}, or a year of running things at home

    {project} runs on {server}, [a computer|which is a machine] the size of [a loaf|two bricks] that stands [between|behind] [the coats|the jam] on {home}. [It began|This started] as [a favour|a joke] for {friend}, and {months} months [later|on] it has {number} [regular|faithful] [users|readers], a [logo|bug list], and [opinions|a waiting list of wishes].

    ## Why not [buy|use something]

    % 2
    [Because|Mostly because] the last one [closed|was bought by someone] on a {day}, with {count} days’ notice, and took [all the lists|everything we had typed] along. {friend} had [a printout|half of it on paper]. [We typed|It took us] until {time} to [get it back|enter it again].
    [I like|It pleases me] to know where a thing is, [since|ever since] [{day}|the time {friend} lost a choir|the business with the {count} umbrellas]. [When {friend} asks|If somebody asks me] {at} where the data [lives|sleeps], I can point [up the street|at a wardrobe], [and I do|it never gets old] on {day}.
    It costs [as much|less] in electricity [as|than] {count} [coffees|loaves] a month, I measured it [with|using] a plug from the tool library for {number} days, [while {relative} watched|in a notebook].

    ## What [broke|went wrong]

    % 4
    - {bug}. [Of course|Naturally] {bug}. [{count} hours of my life|Gone: one {day}], [and {friend} laughed|found at {time}]
    - {relative} [unplugged|dusted] {server} at {time}, [with love|for the vacuum cleaner], during [the only hour anybody needed it|{friend}’s demonstration]
    - [A user|Somebody] named {friend2} [typed|entered] a [whole poem|phone number|smiling face] where the [date|bus stop] goes, and [it was {bug} again|everything fell over until {time}]
    - The disk was full [of|with] [log files|pictures of {place}], about {number} thousand of them, because I had [forgotten a line|trusted a default]
    - I [moved|changed] one [file|line] “quickly” [before|on the way to] [choir|supper] on {day}. [See|For the rest see] the [first|second] [point|item].

    ## What I [do|would do] now

    [A few|Some] things, [learned|all of them learned] [the slow way|at {time}], [for whoever|in case somebody] on {street} [wants|is thinking of starting] the same:

    % 3
    1. Backups [first|before anything else], to [two places|a drive at {friend}’s], and *try the way back* [on {day}|once before you need it].
    1. [Write|I write] everything [down|in one text file], as [for a stranger|if {relative} had to do it], [because|since] the stranger [is you|will be me] in {months} months.
    1. Let it [send you|write] a message when it is [unwell|ill], but [only one|not more than {count}] a day, [or|otherwise] {relative} [reads them too|learns new words].
    1. Say no. [Kindly|Gently], but say it. {friend} [has asked for|wants] {count} [buttons|colours] since {day}, and [none|one] was [needed|a good idea].

    The code is [at|on] [my page](https://terminalroom.example/{number}), [all|some] {number2} lines of it, [ugly|commented by {friend}] where it [matters|hurts]. If you find {bug}, [tell me|write to me] [gently|before {time}].

    ? > It is a [nice|good] little thing, {relative} [said|says], looking at {server}, [but why does it blink|is it eating enough]?

    [What I did not expect|The surprise]: people [say thank you|bring things]. There was [a jar of jam|a pair of socks|half a cheese] on [the step|my doormat] on {day}, with a note, “[for the computer|for {project}]”, and [nothing|no advertisement] [I ever saw online|in the world] has [made me|got me to] [work|stay up] until {time} like that [jar|note] did.
    `,
  ],
});
