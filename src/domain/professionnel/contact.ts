/** Reads a telephone number of France, « 03 22 … » or « +33 3 22 … », as it is shown; null when it is none. */
export function readPhone(text: string): string | null {
	const digits = text.replace(/[\s.()\u00A0/-]/g, '').replace(/^(?:\+33|0033)0?/, '0');
	return /^0[1-9]\d{8}$/.test(digits) ? digits.replace(/(\d\d)(?=\d)/g, '$1 ') : null;
}

/** Reads an e-mail; null when it is none. */
export function readEmail(text: string): string | null {
	const address = text.trim().toLowerCase();
	return address.length <= 200 && /^[^\s@<>"(),;:\\[\]]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(address)
		? address
		: null;
}

/** Reads an address of the secure health messaging: its domains end in « mssante.fr ». */
export function readMssante(text: string): string | null {
	const address = readEmail(text);
	return address !== null && /[@.]mssante\.fr$/.test(address) ? address : null;
}
