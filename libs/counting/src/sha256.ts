import { sha256 as hashOf } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** As hexadecimal digits, without waiting: whoever counts in a browser, on a server or in a program of their own draws the same lots. */
export const sha256 = (text: string): string => bytesToHex(hashOf(utf8ToBytes(text)));
