// @ts-check
// The script of the pages without a language: it sends a reader on before the page is drawn, to the language that was chosen
// last, or else to the first of the browser's languages that the book has, with whatever the address carries. The page takes
// no place in the history, so that the way back leads to where the reader came from. Without JavaScript it offers both.
import { createHash } from 'node:crypto';

/**
 * Plain JavaScript for every browser; where storage is forbidden, the browser's languages decide.
 * @param {string} path of the page below its language: "" for the cover, "assign/"
 */
export const firstVisitScript = (path) =>
  `(function(){var l;try{var k=JSON.parse(localStorage.getItem('capital-in-motion/language'));if(k&&k.version===1)l=k.language}catch(_){}if(l!=='en'&&l!=='zh'){l=(navigator.languages||[]).map(function(n){return n.slice(0,2).toLowerCase()}).filter(function(n){return n==='en'||n==='zh'})[0]||'en'}location.replace('${'../'.repeat(path.split('/').length - 1)}'+l+'/${path}'+location.search+location.hash)})()`;

/**
 * What the Content-Security-Policy knows it by.
 * @param {string} path
 */
export const firstVisitScriptHash = (path) =>
  /** @type {const} */ (`sha256-${createHash('sha256').update(firstVisitScript(path)).digest('base64')}`);
