import { describe, expect, it } from 'vitest';
import { charte as words } from '#domain/charte/charte.ts';
import { durationsFrom } from '#domain/conservation/kind.ts';
import { currentDefinition } from '#domain/fiche/definitions.ts';
import { accord } from './accord.ts';
import { catalogue } from './catalogue.ts';
import { charte } from './charte.ts';
import { conventions } from './convention.ts';
import { ficheVierge } from './fiche-vierge.ts';
import { refusePdf, warnOfPdf, type PdfFacts } from './judge-pdf.ts';
import { printDocument } from './print-document.ts';

const retention = durationsFrom([]);
const printed = (kind: (typeof catalogue)[number]) =>
	JSON.stringify(printDocument(kind, { retention })).replaceAll('\u00A0', ' ');

describe('the catalogue', () => {
	it('[DOC-10] has every document of the guide, each under one code', () => {
		const codes = catalogue.map(({ code }) => code);
		expect(new Set(codes).size).toBe(codes.length);
		expect(codes).toEqual(
			expect.arrayContaining(['accord', 'charte', 'reperes', 'fiche-vierge', 'feuille-presence'])
		);
	});

	it.each(catalogue.map((kind) => [kind.code, kind] as const))('%s keeps our words', (_, kind) => {
		const text = printed(kind);
		expect(text).not.toMatch(/anonym|\b[Ii]nterventions? (?:du|de la|d’un) pôle/);
		expect(text).not.toMatch(/'|\.\.\./);
		// [DOC-10] French typography: never an ordinary space before these
		expect(JSON.stringify(printDocument(kind, { retention }))).not.toMatch(/ [:;?!»]/);
	});

	it('[DOC-11] the accord has the four informations, the limits and the right to withdraw', () => {
		const text = printed(accord);
		for (const told of [
			'De quoi l’on parlera.',
			'Qui saura.',
			'Sur quoi cela s’échange et s’écrit.',
			'Comment c’est protégé.',
			'retirer à tout moment',
			'Ne pas parler de',
			'Je refuse la présence de',
			'qui ne me suivent pas',
			'D. 1110-3-1'
		])
			expect(text).toContain(told);
	});

	it('[DOC-12] the Charte has the very rules that are accepted', () => {
		const text = printed(charte);
		for (const { rules } of words.sections)
			for (const rule of rules) expect(text).toContain(rule.replaceAll('\u00A0', ' '));
	});

	it.each(conventions.map((kind) => [kind.code, kind] as const))(
		'[ACT-12] %s has the five articles of the guide',
		(_, kind) => {
			const text = printed(kind);
			for (const told of [
				'Article 1. Objet',
				'Respecter la Charte',
				'sont indemnisés par l’ARS',
				'à la date de sa signature par les deux parties',
				'tacite reconduction',
				'En cas de non-respect des termes',
				'un mois à l’avance, par lettre recommandée',
				'deux exemplaires originaux',
				'lu et approuvé'
			])
				expect(text).toContain(told);
		}
	);

	it('[ACT-12] a CSAPA lends its physician, a DAC and a CPTS coordinate', () => {
		const [csapa = '', dac = '', cpts = ''] = conventions.map(printed);
		expect(csapa).toContain('médecin du centre, comme expert et référent');
		for (const text of [dac, cpts])
			expect(text).toContain('Coordonner l’Intervision sur son territoire');
		expect(cpts).toContain('parmi ses membres');
	});

	it('[DOC-13] the blank fiche has every field and every option of the form', () => {
		const text = printed(ficheVierge);
		for (const field of currentDefinition.sections.flatMap(({ fields }) => fields)) {
			expect(text).toContain(field.label.replaceAll('\u00A0', ' '));
			if (!('options' in field)) continue;
			for (const { label } of field.options) expect(text).toContain(label);
		}
	});
});

describe('a file to install', () => {
	const good: PdfFacts = {
		...{ size: 1000, readable: true, encrypted: false, active: [] },
		...{ tagged: true, language: true, pages: 1 }
	};
	it.each([
		[{}, null],
		[{ size: 5_000_001 }, '5 Mo'],
		[{ readable: false }, 'PDF lisible'],
		[{ encrypted: true }, 'mot de passe'],
		[{ active: ['JavaScript'] }, 'JavaScript'],
		[{ pages: 0 }, 'aucune page']
	] as const)('[DOC-15] %j: %s', (change, words) => {
		const told = refusePdf({ ...good, ...change });
		if (words === null) expect(told).toBeNull();
		else expect(told).toContain(words);
	});

	it('[DOC-16] is told when a screen reader can not follow it', () => {
		expect(warnOfPdf(good)).toBeNull();
		expect(warnOfPdf({ ...good, tagged: false })).toContain('balisé');
		expect(warnOfPdf({ ...good, language: false })).toContain('langue');
	});
});
