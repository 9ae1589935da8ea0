import { wordSet } from './word-set.ts';

/** First halves of first names written in two words: « Jean Michel », « Anne Marie ». */
export const doubleFirstNames = wordSet(`jean marie anne rose pierre marc paul louis`);
