/** What a report says at a key; undefined where it holds nothing. @param {unknown} holder @param {string} key @returns {unknown} */
export function valueAt(holder, key) {
	return typeof holder === 'object' && holder !== null ? Reflect.get(holder, key) : undefined;
}

/** The list at a key; empty where there is none. @param {unknown} holder @param {string} key @returns {unknown[]} */
export function listAt(holder, key) {
	const value = valueAt(holder, key);
	return Array.isArray(value) ? value : [];
}

/** The text at a key; empty where there is none. @param {unknown} holder @param {string} key */
export function textAt(holder, key) {
	const value = valueAt(holder, key);
	return typeof value === 'string' ? value : '';
}

/** The number at a key; 0 where there is none. @param {unknown} holder @param {string} key */
export function numberAt(holder, key) {
	const value = valueAt(holder, key);
	return typeof value === 'number' ? value : 0;
}
