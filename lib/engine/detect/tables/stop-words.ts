/** The commonest small words of languages written in letters, chosen so that near relatives part. */
export const stopWords: Record<string, string[]> = {
  en: words(
    'the of and to in is that for it was on with as are be at by this have from or had but not which their has were its an will would more than who been they',
  ),
  it: words(
    'di che e la il un per una in non del della sono con dei alla gli nel più anche le lo si da al è ha come delle dal questo quella essere stato',
  ),
  de: words(
    'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem',
  ),
  fr: words(
    'le de la les et des en un du une est pour que qui dans par sur pas au plus ne ce il se aux avec son ont cette mais comme ou sont leur été',
  ),
  es: words(
    'de la que el en y los se del las un por con una su para es al lo como más pero sus le ya este sí porque esta entre cuando muy sin sobre también hasta hay donde',
  ),
  pt: words(
    'de que e do da em um para com não uma os no se na por mais as dos como mas ao das à seu sua ou quando muito nos já também pelo pela até isso são foi',
  ),
  nl: words(
    'de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar bij uit nog naar heeft worden werd door over deze wordt kan hij',
  ),
  sv: words(
    'och i att det som en på är av för med till den har de inte om ett men var jag sig från vi så kan när år under också efter eller nu sin',
  ),
  da: words(
    'og i at det er en til på som af for med de der den har ikke et om men var sig fra vi så kan når efter eller blev også år mere været bliver siger hvad nogle',
  ),
  nb: words(
    'og i det er på som en til av for med at de den har ikke et om men var seg fra vi så kan når etter eller ble også år mer vært blir sier hva noen',
  ),
  fi: words(
    'ja on ei se että oli hän mutta ovat myös kun joka tai jos ole niin kuin sekä vuoden mukaan voi mitä siitä sen ollut nyt vain',
  ),
  pl: words(
    'w i na z do się nie to jest że o jak od za po przez co dla oraz ma są tym jego ale tego był które już także może być',
  ),
  cs: words(
    'a v se na je že to s z do o i ve jako za pro by jsou ale po od jeho který podle byl není také nebo která roku při jen už',
  ),
  ro: words(
    'de și în a la cu pe din că nu este o un pentru mai au care să al fost prin sunt ce dar după fi între sau lor',
  ),
  hu: words(
    'a az és hogy nem is egy van meg ez volt de csak el már mint még vagy ezt fel sem kell szerint után között lesz',
  ),
  tr: words(
    've bir bu için ile da de olarak olan daha çok en gibi kadar olduğu sonra ne göre değil var yeni milyar ancak ise',
  ),
  id: words(
    'yang dan di dari untuk dengan ini pada tidak itu dalam akan adalah ke juga oleh sebagai tersebut telah lebih atau mereka bisa',
  ),
  vi: words(
    'và của là các có trong được cho một không với những người này để đã khi từ đến về tại cũng như ra vào',
  ),
  el: words('και το να του η της με που για στο την από τα θα είναι των τον σε οι δεν στην τη τους ότι'),
  ru: words(
    'и в не на что с по как это к из у за от для его о но все год также был бы чтобы которые или при',
  ),
  uk: words('і в не на що з та до як це у за від для його про але року також був або які й щоб є'),
  ar: words('في من على إلى أن عن التي مع هذا الذي كان هذه ما لا بعد كما قال بين أو لم'),
  hi: words('के में की है और से का को ने पर यह कि भी एक लिए था नहीं हैं इस कर हो'),
}

function words(list: string): string[] {
  return list.split(' ')
}
