import { digits, grouped, iban, nirKey, padded, rpps } from './numbers.ts';
import type { Random } from './random.ts';

export function phone(random: Random): string {
	const start = random.pick(['06', '07', '03', '06', '03', '09', '01']);
	const number = `${start}${digits(8, random)}`;
	const separator = random.pick([' ', ' ', '.', '', '-', '\u00a0', '/']);
	const national = grouped(number, 2, separator);
	const rest = number.slice(1);
	return random.pick([
		national,
		national,
		national,
		`+33 ${rest.slice(0, 1)} ${grouped(rest.slice(1), 2)}`,
		`+33${rest}`,
		`0033 ${rest.slice(0, 1)} ${grouped(rest.slice(1), 2)}`,
		`+33 (0)${rest.slice(0, 1)} ${grouped(rest.slice(1), 2)}`,
		`${number.slice(0, 4)} ${number.slice(4, 7)} ${number.slice(7)}`
	]);
}

const MAIL_HOSTS = [
	'orange.fr',
	'gmail.com',
	'laposte.net',
	'hotmail.fr',
	'sfr.fr',
	'ch-exemple.fr'
];

export function email(first: string, family: string, random: Random): string {
	const user = random.pick([
		`${first}.${family}`,
		`${first.slice(0, 1)}${family}`,
		`${family}${padded(random.below(100))}`,
		`${first}_${family}`,
		`${first}-${family}.${padded(random.below(100))}`
	]);
	const host = random.pick(MAIL_HOSTS);
	return random.chance(0.1) ? `${user} @ ${host}` : `${user}@${host}`;
}

export function personalPage(first: string, family: string, random: Random): string {
	return random.pick([
		`https://www.facebook.com/${first}.${family}.${digits(2, random)}`,
		`facebook.com/${first}.${family}`,
		`https://www.instagram.com/${first}_${family}/`,
		`www.tiktok.com/@${first}${family}`,
		`https://fr.linkedin.com/in/${first}-${family}-${digits(4, random)}`
	]);
}

export function documentLink(random: Random): string {
	const code = digits(6, random);
	return random.pick([
		`https://drive.google.com/file/d/1a${code}xZ/view`,
		`https://www.dropbox.com/s/k${code}/bilan.pdf`,
		`https://partage.exemple.fr/documents/${code}.docx`,
		`https://docs.google.com/document/d/1B${code}q/edit`
	]);
}

export function nir(random: Random): string {
	const year = padded(random.below(100));
	const month = padded(1 + random.below(12));
	const department = random.chance(0.05) ? '2A' : random.pick(['59', '62', '80', '02', '60', '75']);
	const body = `${1 + random.below(2)}${year}${month}${department}${padded(1 + random.below(900), 3)}${padded(1 + random.below(900), 3)}`;
	const cut = [1, 3, 5, 7, 10, 13];
	const parts = cut.map((from, index) => body.slice(index === 0 ? 0 : cut[index - 1], from));
	const key = random.chance(0.8) ? nirKey(body) : '';
	const separator = random.pick([' ', ' ', '', '.', '-', '\u00a0']);
	return [...parts, key].filter((part) => part !== '').join(separator);
}

export function bankAccount(random: Random): string {
	const code = iban(random);
	return random.chance(0.7) ? grouped(code, 4) : code;
}

export function rppsNumber(random: Random): string {
	const code = rpps(random);
	return random.chance(0.3) ? grouped(code, 3) : code;
}

export function fileNumber(kind: 'IPP' | 'NDA' | 'dossier', random: Random): string {
	if (kind === 'IPP')
		return random.pick([`8${digits(9, random)}`, digits(7, random), digits(8, random)]);
	if (kind === 'NDA') return digits(9, random);
	return random.pick([
		digits(6, random),
		`${2019 + random.below(8)}-${digits(4, random)}`,
		`A${digits(5, random)}`
	]);
}

export function numberPlate(random: Random): string {
	const letters = (count: number): string =>
		Array.from({ length: count }, () => random.pick([...'ABCDEFGHJKLMNPQRSTVWXYZ'])).join('');
	const separator = random.pick(['-', '-', ' ', '']);
	return [letters(2), digits(3, random), letters(2)].join(separator);
}
