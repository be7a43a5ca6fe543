// One spelling for what is written in more than one way, in the index and in what is searched for; and Chinese in single
// characters, so that every word is found, whatever a dictionary of words knows of it. (Browsers and Pagefind cut
// 扩大再生产 at different places: a search for 再生产 then misses most of what there is.)

/** Full-width letters and digits (Ａ, １), Roman numerals (Ⅱ) and ligatures, which stand for plain ones. */
const wide = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u2160-\u217f\ufb00-\ufb06]/g;

/** "第一部类" is written 第Ⅰ部类 in the book. */
const departments: Readonly<Record<string, string>> = { 一: 'I', 二: 'II' };

/** Text with plain letters and digits. Punctuation stays as it is: Chinese is set with wide marks. */
export const alike = (text: string): string =>
  text
    .replace(wide, (character) => character.normalize('NFKC'))
    .replace(/第([一二])(?=部类)/g, (_, number: string) => `第${departments[number]}`);

const han = '\\p{Script=Han}';
const between = new RegExp(`(?<=${han})(?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}])(?=${han})`, 'gu');
const spaces = new RegExp(`(?<=${han}) +(?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}]) +(?=${han})`, 'gu');

/** Chinese characters with spaces between them: "年 剩 余 价 值 率". Text without any stays as it is. */
export const spaced = (text: string): string => text.replace(between, ' ');

/** The opposite of `spaced`, for showing. */
export const joined = (text: string): string => text.replace(spaces, '');
