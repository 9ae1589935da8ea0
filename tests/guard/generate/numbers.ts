import type { Random } from './random.ts';

export function digits(count: number, random: Random): string {
	return Array.from({ length: count }, () => random.below(10)).join('');
}

export function padded(value: number, width = 2): string {
	return String(value).padStart(width, '0');
}

/** 97 − (number mod 97), Corsican departments written as the law says. */
export function nirKey(body: string): string {
	const number = BigInt(body.replace('2A', '19').replace('2B', '18'));
	return padded(Number(97n - (number % 97n)));
}

function mod97(text: string): number {
	let rest = 0;
	for (const sign of text) {
		const value = Number.parseInt(sign, 36);
		rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
	}
	return rest;
}

/** A French IBAN whose check digits are right. */
export function iban(random: Random): string {
	const account = digits(23, random);
	const check = padded(98 - mod97(`${account}FR00`));
	return `FR${check}${account}`;
}

/** Eleven digits that pass the Luhn check, as the directory of health professionals writes them. */
export function rpps(random: Random): string {
	const body = `1${random.chance(0.8) ? '0' : '1'}${digits(8, random)}`;
	const sum = [...body].reverse().reduce((total, sign, index) => {
		const doubled = Number(sign) * (index % 2 === 0 ? 2 : 1);
		return total + (doubled > 9 ? doubled - 9 : doubled);
	}, 0);
	return `${body}${(10 - (sum % 10)) % 10}`;
}

export function grouped(text: string, size: number, separator = ' '): string {
	return text.match(new RegExp(`.{1,${size}}`, 'gu'))?.join(separator) ?? text;
}
