import type { LanguageCode } from './language-code'

/**
 * What a language that writes every noun with a capital calls the countries: there a capital alone makes no place.
 * The names are CLDR's; asked of `Intl` they would take the background 70 ms when it has just started.
 */
export const countries: Partial<Record<LanguageCode, ReadonlySet<string>>> = {
  de: names(
    'Afghanistan|Ägypten|Ålandinseln|Albanien|Algerien|Amerikanisch-Samoa|Amerikanische Jungferninseln|' +
      'Amerikanische Überseeinseln|Andorra|Angola|Anguilla|Antarktis|Antigua und Barbuda|Äquatorialguinea|' +
      'Argentinien|Armenien|Aruba|Ascension|Aserbaidschan|Äthiopien|Australien|Bahamas|Bahrain|Bangladesch|' +
      'Barbados|Belarus|Belgien|Belize|Benin|Bermuda|Bhutan|Bolivien|Bosnien und Herzegowina|Botsuana|' +
      'Bouvetinsel|Brasilien|Britische Jungferninseln|Britisches Territorium im Indischen Ozean|' +
      'Brunei Darussalam|Bulgarien|Burkina Faso|Burundi|Cabo Verde|Ceuta und Melilla|Chile|China|' +
      'Clipperton-Insel|Cookinseln|Costa Rica|Côte d’Ivoire|Curaçao|Dänemark|Deutschland|Diego Garcia|' +
      'Dominica|Dominikanische Republik|Dschibuti|Ecuador|El Salvador|Eritrea|Estland|Eswatini|' +
      'Falklandinseln|Färöer|Fidschi|Finnland|Frankreich|Französisch-Guayana|Französisch-Polynesien|' +
      'Französische Süd- und Antarktisgebiete|Gabun|Gambia|Georgien|Ghana|Gibraltar|Grenada|Griechenland|' +
      'Grönland|Guadeloupe|Guam|Guatemala|Guernsey|Guinea|Guinea-Bissau|Guyana|Haiti|' +
      'Heard und McDonaldinseln|Honduras|Indien|Indonesien|Irak|Iran|Irland|Island|Isle of Man|Israel|' +
      'Italien|Jamaika|Japan|Jemen|Jersey|Jordanien|Kaimaninseln|Kambodscha|Kamerun|Kanada|' +
      'Kanarische Inseln|Karibische Niederlande|Kasachstan|Katar|Kenia|Kirgisistan|Kiribati|Kokosinseln|' +
      'Kolumbien|Komoren|Kongo-Brazzaville|Kongo-Kinshasa|Kosovo|Kroatien|Kuba|Kuwait|Laos|Lesotho|Lettland|' +
      'Libanon|Liberia|Libyen|Liechtenstein|Litauen|Luxemburg|Madagaskar|Malawi|Malaysia|Malediven|Mali|' +
      'Malta|Marokko|Marshallinseln|Martinique|Mauretanien|Mauritius|Mayotte|Mexiko|Mikronesien|Monaco|' +
      'Mongolei|Montenegro|Montserrat|Mosambik|Myanmar|Namibia|Nauru|Nepal|Neukaledonien|Neuseeland|' +
      'Nicaragua|Niederlande|Niger|Nigeria|Niue|Nordkorea|Nördliche Marianen|Nordmazedonien|Norfolkinsel|' +
      'Norwegen|Oman|Österreich|Pakistan|Palästinensische Autonomiegebiete|Palau|Panama|Papua-Neuguinea|' +
      'Paraguay|Peru|Philippinen|Pitcairninseln|Polen|Portugal|Puerto Rico|Republik Moldau|Réunion|Ruanda|' +
      'Rumänien|Russland|Salomonen|Sambia|Samoa|San Marino|São Tomé und Príncipe|Sark|Saudi-Arabien|' +
      'Schweden|Schweiz|Senegal|Serbien|Seychellen|Sierra Leone|Simbabwe|Singapur|Sint Maarten|Slowakei|' +
      'Slowenien|Somalia|Sonderverwaltungsregion Hongkong|Sonderverwaltungsregion Macau|Spanien|' +
      'Spitzbergen und Jan Mayen|Sri Lanka|St. Barthélemy|St. Helena|St. Kitts und Nevis|St. Lucia|' +
      'St. Martin|St. Pierre und Miquelon|St. Vincent und die Grenadinen|Südafrika|Sudan|' +
      'Südgeorgien und die Südlichen Sandwichinseln|Südkorea|Südsudan|Suriname|Syrien|Tadschikistan|Taiwan|' +
      'Tansania|Thailand|Timor-Leste|Togo|Tokelau|Tonga|Trinidad und Tobago|Tristan da Cunha|Tschad|' +
      'Tschechien|Tunesien|Türkei|Turkmenistan|Turks- und Caicosinseln|Tuvalu|Uganda|Ukraine|Ungarn|Uruguay|' +
      'Usbekistan|Vanuatu|Vatikanstadt|Venezuela|Vereinigte Arabische Emirate|Vereinigte Staaten|' +
      'Vereinigtes Königreich|Vietnam|Wallis und Futuna|Weihnachtsinsel|Westsahara|' +
      'Zentralafrikanische Republik|Zypern',
  ),
}

function names(list: string): ReadonlySet<string> {
  return new Set(list.split('|'))
}
