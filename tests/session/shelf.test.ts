import { describe } from 'vitest';
import { keepsTheContract } from '../adapters/store-contract.ts';
import { Shelf } from './shelf.ts';

describe('the stand-in store of these tests', () => {
	keepsTheContract(() => new Shelf());
});
