// One spelling for what keyboards and word processors write in many: full-width characters, the several
// minus signs, slashes, apostrophes and spaces, vulgar fractions, superscripts.

/** Not NFKC over the whole text: that would make 102 of "10²" and 121⁄2 of "12½". */
const sameAs: Readonly<Record<string, string>> = {
  ...spellings('-', '−‐‑–—﹣'),
  ...spellings('/', '⁄∕÷'),
  ...spellings("'", '’ʼ'),
  ...spellings(':', '∶'),
  ...spellings('%', '﹪'),
  ...spellings('×', '*x'),
  ...spellings('¥', '￥'),
  ...spellings('£', '￡'),
  ...spellings('万', '萬'),
  ...spellings('亿', '億'),
  ...spellings('零', '〇'),
};

function spellings(sign: string, others: string): Record<string, string> {
  return Object.fromEntries([...others].map((other) => [other, sign]));
}

/**
 * The text in lower case and in the spelling that the grammar knows: spaces single, and none around signs;
 * "12½" as "12 1/2" and "10¹⁸" as "10^18". A vulgar fraction with digits after it stays as it is.
 */
export function normalise(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u2060]/g, '')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .toLowerCase()
    .replace(/[^\d ]/g, (sign) => sameAs[sign] ?? sign)
    .replace(/[¼-¾⅐-⅞](?!\s*[\d.])/g, (vulgar) => ` ${vulgar.normalize('NFKC').replace('⁄', '/')}`)
    .replace(/[⁰¹²³⁴-⁻]+/g, (raised) => `^${raised.normalize('NFKC').replace('−', '-')}`)
    .replace(/\s+/g, ' ')
    .replace(/ ?([/:%‰×^+万亿零]) ?/g, '$1')
    .trim();
}
