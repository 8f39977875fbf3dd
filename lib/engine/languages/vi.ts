import { basicLanguage } from './basic'
import { table } from './tables/vi'

/** Without "không" for nought, the common word for "not"; months as they are written within a sentence. */
const { 0: _, ...words } = table.numerals.words

export const vi = basicLanguage({
  table: {
    ...table,
    months: table.months.map(forms => forms.toLowerCase()),
    numerals: { ...table.numerals, words },
  },
  numbers: {
    minus: 'âm',
    scales: { 3: 'ngàn', 9: 'tỉ', 12: 'nghìn tỉ|ngàn tỉ|ngàn tỷ' },
    sums: true,
    articles: 'một',
    point: 'phẩy',
    many: { 10: 'hàng chục', 100: 'hàng trăm', 1000: 'hàng nghìn|hàng ngàn' },
    several: 'vài|mấy|nhiều',
    half: 'nửa',
    andHalf: 'rưỡi',
  },
  shares: {
    percent: 'phần trăm',
    points: 'điểm phần trăm',
    basisPoints: 'điểm cơ bản',
    half: 'một nửa',
    follow: 'số|trong|của',
  },
  multiples: {
    times: 'lần|x',
    follow: 'so|nhiều|cao|lớn|nhanh|hơn',
    before: 'gấp|gấp hơn|gấp gần|gấp khoảng',
    words: { 2: 'gấp đôi|tăng gấp đôi|gấp hai lần', 3: 'gấp ba|gấp ba lần', 0.5: 'giảm một nửa' },
  },
  money: {
    names: {
      USD: 'usd|đô la|đôla|đô-la|đôla mỹ|đô',
      EUR: 'eur|ơ-rô',
      VND: 'đồng|vnd|vnđ',
      GBP: 'bảng',
      JPY: 'yên|yen',
      CNY: 'tệ',
      KRW: 'won',
      RUB: 'rúp',
    },
    signs: { VND: 'đ|VNĐ' },
    cents: { USD: 'xu|cent' },
  },
  units: { W: 'watt|w', t: 'tấn', kg: 'cân|ký|kilogam', km: 'km|cây số', bbl: 'thùng dầu', degC: 'độ' },
  counts: {
    nouns: {
      person: 'người|người dân',
      user: 'người dùng',
      employee: 'nhân viên|lao động|công nhân',
      job: 'việc làm',
      company: 'doanh nghiệp|công ty',
      home: 'hộ gia đình|hộ|căn hộ|căn nhà',
      customer: 'khách hàng',
      'data centre': 'trung tâm dữ liệu',
      reactor: 'lò phản ứng',
      GPU: 'gpu',
      chip: 'chip|con chip|vi mạch',
      vehicle: 'xe|ô tô|xe ô tô',
      country: 'quốc gia|nước',
      share: 'cổ phiếu|cổ phần',
    },
  },
  hedges: {
    max: 'tới|lên tới|lên đến|tối đa|không quá|nhiều nhất',
    min: 'ít nhất|tối thiểu|không dưới',
    above: 'hơn|trên|vượt|vượt quá',
    below: 'dưới|chưa đến|chưa tới|ít hơn|thấp hơn',
    nearly: 'gần|suýt|gần như',
    approx: 'khoảng|chừng|ước tính|xấp xỉ|cỡ|ước khoảng|trung bình',
  },
  ranges: {
    pairs: [
      { open: 'từ', join: 'đến|tới|lên|xuống|xuống còn' },
      { open: 'giữa', join: 'và' },
    ],
    joins: 'đến|tới|hoặc',
    changes: 'tăng|giảm|sụt|rơi|vọt|hạ',
    to: 'lên|đến|xuống|còn|xuống còn',
    against: 'so với|từ',
  },
  rates: {
    per: 'mỗi',
    article: 'một',
    bases: { person: 'người', share: 'cổ phiếu' },
    adverbs: { year: 'hàng năm|hằng năm|một năm', month: 'hàng tháng|một tháng', day: 'hàng ngày' },
  },
  distractors: {
    labels: 'trang|chương|số|điều|khoản|mục|phiên bản|giai đoạn|lúc|ngày|tháng|quận|phường|quý|thứ|hạng',
    labelsAfter: 'tuổi',
    clock: 'lúc',
    streets: 'đường|phố',
  },
})
