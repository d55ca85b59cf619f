import { noun } from '#lib/nouns';
import { ReceiptController } from './receipt.controller.js';
import { PrintedReceipts } from './receipt.printed.js';
import { receiptReads } from './receipt.reads.js';
import { ReceiptWrites } from './receipt.writes.js';

export const receipt = noun({
  reads: [receiptReads],
  writes: [ReceiptWrites],
  providers: [PrintedReceipts],
  controllers: [ReceiptController],
});
