/** Names as they are made for people who do not exist: a first name, and a place's name for a family name. */
const given = [
	...['Adèle', 'Basile', 'Camille', 'Damien', 'Élise', 'Fabrice', 'Gaëlle', 'Hubert', 'Inès'],
	...['Jérôme', 'Karine', 'Laurent', 'Maud', 'Nicolas', 'Odette', 'Pascal', 'Quentin', 'Rachel'],
	...['Simon', 'Tatiana', 'Ugo', 'Valérie', 'Wilfried', 'Xavier', 'Yasmine', 'Zoé']
];
const family = [
	...['Ardouin', 'Bellemare', 'Chantreuil', 'Dorlencourt', 'Estrevelles', 'Fontenoy', 'Gravelin'],
	...['Hautmont', 'Isbergues', 'Jolimetz', 'Kerbastic', 'Lambresart', 'Merlemont', 'Noyelles'],
	...['Orsinval', 'Pontreau', 'Quesnoy', 'Rosendal', 'Sainghin', 'Templeuve', 'Urvillers'],
	...['Vermandois', 'Wambrechy', 'Ysengrin', 'Zuydcoote', 'Beaurepos', 'Clairmarais', 'Estaires']
];

/** The `rank`th: 728 of them before one comes again. */
export function nameOf(rank: number): { readonly givenName: string; readonly familyName: string } {
	const givenName = given[rank % given.length] ?? 'Camille';
	const familyName = family[(rank + Math.floor(rank / given.length)) % family.length] ?? 'Noyelles';
	return { givenName, familyName };
}
