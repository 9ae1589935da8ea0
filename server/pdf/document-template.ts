import { answerRowsTemplate } from './template/answer-rows.ts';
import { bodyTemplate } from './template/body.ts';
import { headingsTemplate } from './template/headings.ts';
import { pageTemplate } from './template/page.ts';
import { paperRowsTemplate } from './template/paper-rows.ts';
import { proofTemplate } from './template/proof.ts';

/** The Typst template as a string, so that it is found alike by tsx, vitest and the bundle, without a path. */
export const documentTemplate = [
	pageTemplate,
	headingsTemplate,
	answerRowsTemplate,
	paperRowsTemplate,
	bodyTemplate,
	proofTemplate
].join('');
