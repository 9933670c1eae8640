import { parts } from './topics/topic.ts';

const words = (text: string) => parts(text, '|');

/** Given names from many places; who bears which is left to chance. */
export const givenNames: readonly string[] = words(`
  Ada | Adaeze | Agnes | Ailsa | Akira | Alba | Alessia | Amara | Amir | Anders | Anneke | Anouk | Arjun | Arlo | Asha | Astrid | Aurel |
  Aylin | Bao | Bastian | Bea | Benedek | Bojana | Bram | Brigid | Callum | Camille | Cato | Ceren | Chidi | Clara | Cosmo | Dagny | Dalia |
  Daria | Davit | Deniz | Desta | Dilnoza | Dina | Edda | Edwin | Eero | Eilidh | Ekua | Elias | Elif | Elio | Emeka | Enid | Esme | Esra |
  Ewa | Fabio | Farida | Felix | Femi | Fenna | Fiadh | Finn | Flora | Freya | Gaia | Georgi | Gilda | Greta | Gwen | Hamid | Hana | Hedda |
  Henrik | Hugo | Ida | Idris | Ilse | Imani | Ines | Iona | Iris | Isko | Ivo | Jarek | Jasper | Jelena | Jonas | Joris | Jun | June | Kaia |
  Kamala | Karim | Keiko | Kenji | Kiran | Kofi | Lars | Laszlo | Leila | Lena | Leonor | Lev | Lidia | Linnea | Livia | Lotte | Lucia | Ludo |
  Luisa | Mads | Magda | Maja | Malik | Margit | Marius | Marta | Mateo | Mei | Mika | Milan | Mina | Miro | Moira | Nadia | Naoko | Neil |
  Nia | Nils | Noor | Nora | Obi | Oda | Olamide | Olive | Omar | Orla | Oscar | Otto | Pavel | Pia | Piet | Priya | Quentin | Rafael | Ravi |
  Renata | Rhea | Roza | Ruben | Runa | Ruth | Sadia | Salma | Samir | Sanna | Saskia | Selma | Senait | Sigrid | Silas | Simone | Solveig |
  Soren | Stella | Suda | Sunniva | Taavi | Talia | Tamsin | Tariq | Teo | Tessa | Theo | Tilda | Tomasz | Tove | Uma | Una | Ursula | Vera |
  Viggo | Vikram | Wanda | Wilf | Wren | Xenia | Yael | Yara | Yasmin | Yusuf | Zainab | Zofia | Zora`);

export const familyNames: readonly string[] = words(`
  Abernathy | Achterberg | Adeyemi | Ahlgren | Albescu | Amsel | Anand | Arslan | Asante | Aubry | Baker-Lund | Balogh | Banerji | Barrow |
  Bergström | Bianchi | Birch | Blom | Boateng | Bramley | Brandvold | Carrow | Castellanos | Chandra | Chukwu | Coombe | Corrigan | Croft |
  Dahl | Danjuma | Darrow | Delacroix | Demir | Dobrev | Drummond | Dufresne | Duarte | Ebersole | Eklund | Ellery | Eriksen | Fairweather |
  Farrow | Fekete | Ferreira | Fjord | Fonseca | Galloway | Ganesan | Garnett | Gebre | Goodwater | Gorski | Greenhalgh | Grünwald | Haddad |
  Halloran | Hartigan | Hashimoto | Hawthorn | Hedges | Hellström | Holloway | Horvat | Ibarra | Ilves | Iyer | Jankowski | Jardine | Jensen |
  Kallas | Kamara | Karimova | Kavanagh | Keller | Kestrel | Kimura | Kowal | Krantz | Kumar | Lachance | Langford | Larkin | Lindqvist |
  Linnet | Locke | Lovelace | Maartens | Mackie | Maguire | Malhotra | Marchetti | Marlowe | Mbeki | Mendes | Mensah | Merriweather | Mistry |
  Moreau | Mulder | Nakagawa | Navarro | Ndiaye | Nilsen | Novak | Nyström | Obrecht | Okafor | Okonjo | Olander | Oosterhuis | Osei | Ostrow |
  Paget | Palmgren | Pardo | Pascoe | Patel | Pavlova | Penrose | Petrescu | Quill | Quist | Rahimi | Rasmussen | Redfern | Rinaldi | Rosen |
  Rossi | Rowntree | Ružička | Sæther | Salgado | Sandoval | Sato | Schaefer | Sheehan | Silva | Sokolov | Solberg | Sorrel | Stavros |
  Sundberg | Swann | Szabo | Takeda | Tamm | Tanaka | Teague | Thackeray | Thorne | Toivonen | Torres | Tregenza | Underhill | Vance |
  Vandermeer | Varga | Vidal | Wainwright | Weller | Wentworth | Whitlock | Wieland | Winterbourne | Wojcik | Yamada | Yardley | Yilmaz |
  Zabek | Zeller | Zoric`);
