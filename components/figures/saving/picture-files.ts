// The picture of a figure as a file: SVG with the book's face in it, and PNG drawn from that at twice its size.
import textFont from '~/fonts-made/stix-two-text.woff2?url';
import type { Language } from '~/i18n/languages.ts';
import { faceRule, faces } from '../picture/faces.ts';
import { figurePicture, type Picture } from '../picture/figure-picture.ts';
import { figureOfPage } from './figure-of-page.ts';

/** Points of the file for each px. */
const sharpness = 2;

/** A file as a data: URL. */
const asDataUrl = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(`${reader.result}`);
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });

let face: Promise<string> | undefined;

/** The book's face as a style sheet; the page has it already, so it comes from the browser's own cache. */
async function bookFace(language: Language): Promise<string> {
  face ??= fetch(textFont).then(async (answer) => {
    if (!answer.ok) throw new Error(`${textFont}: ${answer.status}`);
    return asDataUrl(new Blob([await answer.arrayBuffer()], { type: 'font/woff2' }));
  });
  try {
    return faceRule(await face, language);
  } catch (failure) {
    face = undefined;
    throw failure;
  }
}

/** The figure as it stands, on white. @param source where it is from */
export async function pictureOfPage(
  figure: HTMLElement,
  language: Language,
  source: string,
): Promise<Picture> {
  const style = await bookFace(language);
  return figurePicture(figureOfPage(figure), {
    language,
    faces: faces[language],
    style,
    source,
    paper: '#ffffff',
  });
}

/** A picture in points. */
export async function pngOf({ svg, width, height }: Picture): Promise<Blob> {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * sharpness;
  canvas.height = height * sharpness;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser draws no pictures');
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large'))),
      'image/png',
    );
  });
}
