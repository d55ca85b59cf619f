// In four files of what they tell, and one application for all: each spec file would start another.
import './testing/preparing.js';
import './testing/voting.js';
import './testing/closing.js';
import './testing/counting.js';
