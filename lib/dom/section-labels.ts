/**
 * Words that head what is not the article, in the languages that are read: answers of readers, other articles,
 * newsletters, references. One regular expression of whole headings; too many words for every page to carry.
 */
export const sectionLabels = [
  'comments?|reader comments|join the (?:conversation|discussion)|related|related (?:articles|stories|topics|content|news)|more on this(?: story)?|more (?:stories|news|articles)|more (?:from|like) .{1,40}|read (?:more|next|also)|see also|you may also like|you might also like|recommended(?: for you)?|most (?:read|viewed|popular|shared)|trending(?: now)?|popular|newsletter|references|notes|footnotes|sources|external links|further reading|about the author|share this.{0,20}',
  'commenti|leggi anche|leggi di più|potrebbe interessarti|ti potrebbe interessare|articoli correlati|correlati|(?:i )?più letti|note|bibliografia',
  'kommentare?|mehr zum thema|lesen sie auch|auch interessant|das könnte sie auch interessieren|meistgelesen|ähnliche artikel|einzelnachweise|weblinks|literatur',
  'commentaires?|réactions?|à lire aussi|lire aussi|sur le même sujet|les plus lus|articles liés|vous aimerez aussi|références|notes et références',
  'comentarios?|te puede interesar|le puede interesar|lee también|lea también|más leíd[ao]s|lo más (?:leído|visto)|noticias relacionadas|referencias',
  'comentários?|leia também|leia mais|veja também|mais lidas|notícias relacionadas|referências',
  'reacties|lees ook|meest gelezen|gerelateerd(?:e artikelen)?|kommentarer|läs (?:också|mer|även)|mest läst|relaterat',
  'komentarz[ea]?|komentarzy|czytaj także|zobacz (?:też|także)|najczęściej czytane|powiązane',
  '条?(?:评论|評論)|相关(?:阅读|新闻|文章)|相關(?:閱讀|新聞|文章)|推荐阅读|延伸阅读|延伸閱讀|热门文章|参考资料|コメント|関連記事|あわせて読みたい|おすすめ(?:記事)?|ランキング|댓글|관련 ?기사|많이 본.{0,6}',
].join('|')
