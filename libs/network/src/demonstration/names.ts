import { type Chance } from './random.js';

const GIVEN = (
  'Adèle Agathe Alban Alice Amina Anaïs Antoine Arthur Aurélie Baptiste Basile Béatrice Benoît Bérénice Camille Capucine Céline ' +
  'Clément Clémence Colette Cyril Damien Delphine Diane Edgar Élise Éloi Émile Estelle Étienne Fanny Faustine Félix Florian Gabin ' +
  'Gaspard Hélène Hugo Inès Iris Jade Jeanne Joséphine Jules Karim Laure Léon Léonie Louison Lucie Ludovic Madeleine Maël Manon ' +
  'Marius Mathilde Maxence Mélodie Nadia Nathan Noémie Octave Ondine Pauline Perrine Quentin Raphaël Romane Rose Sacha Salomé ' +
  'Samuel Sidonie Simon Soline Suzanne Tanguy Théa Théodore Tiphaine Valentin Victoire Violette Yanis Yasmine Zoé'
).split(' ');

const FAMILY = (
  'Alder Amboise Ardoise Aubépine Aulne Belvédère Bocage Bosquet Boulanger Bruyère Carrière Chaumière Châtaignier Clairière Clocher ' +
  'Colombage Coteau Couvreur Dallage Dubreuil Duchemin Dujardin Dupont-Neuf Dupré Durocher Écluse Épine Estuaire Falaise Faubourg ' +
  'Ferme Feuillard Fontaine Fougère Fournil Frêne Galet Garrigue Genêt Girouette Grange Granit Halle Hameau Hêtre Jardin Jetée ' +
  'Lande Lavoir Lierre Linteau Lisière Maçon Marais Marche Margelle Meulière Moulin Muraille Noyer Orme Ormeau Pavé Perron Peuplier ' +
  'Pignon Placette Plaine Platane Porche Prairie Rempart Rivage Roselière Ruelle Sablière Sentier Sorbier Source Talus Terrasse ' +
  'Tilleul Toiture Tuile Vallon Venelle Verger Vigne Viaduc Voûte'
).split(' ');

export interface Name {
  given_name: string;
  family_name: string;
}

/** Family names out of towns and landscapes: nobody is meant. */
export const inventName = (chance: Chance): Name => ({
  given_name: chance.pick(GIVEN),
  family_name: chance.pick(FAMILY),
});

/** As the first part of an address; `.example` is a domain that nobody can have. */
export const addressOf = ({ given_name, family_name }: Name, domain: string): string =>
  `${given_name}.${family_name}@${domain}.demonstration.example`
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
