// Reads XML as others will: libxml says whether it is well-formed, and what stands in it.
import { validateXML } from 'xmllint-wasm';

/** What an XPath expression comes to. @throws Error with libxml's own words, when the file is not well-formed */
export async function asked(xml: string, expression: string): Promise<string> {
  const result = await validateXML({
    xml: { fileName: 'file.xml', contents: xml },
    normalization: 'format',
    modifyArguments: (given) => ['--xpath', expression, ...given.filter((one) => one !== '--format')],
  });
  if (!result.valid) throw new Error(result.rawOutput);
  return result.normalized.replace(/\n$/, '');
}

/** The texts of the nodes that a path leads to, in the order of the file. */
export async function found(xml: string, path: string): Promise<readonly string[]> {
  const count = Number(await asked(xml, `count(${path})`));
  return Promise.all(Array.from({ length: count }, (_, nth) => asked(xml, `string((${path})[${nth + 1}])`)));
}
