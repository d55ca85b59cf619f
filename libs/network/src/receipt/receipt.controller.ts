import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { ACTOR_OF_REQUEST, type ActorOfRequest } from '#lib/access';
import { Priced, PRINTED } from '#lib/graphql';
import { noSuchFile } from '../record/file.missing.js';
import { receiptPdf } from './receipt.pdf.js';
import { PrintedReceipts } from './receipt.printed.js';

/** `/files/receipts/ID.pdf`. One that may not be seen is answered as one that does not exist. */
@Controller('files/receipts')
export class ReceiptController {
  constructor(
    private readonly receipts: PrintedReceipts,
    @Inject(ACTOR_OF_REQUEST) private readonly actorOf: ActorOfRequest,
  ) {}

  @Priced(PRINTED)
  @Get(':file')
  async pdf(@Param('file') file: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const id = /^(receipt_[0-9a-z]{26})\.pdf$/.exec(file)?.[1];
    const actor = await this.actorOf(request);
    const receipt = id ? await this.receipts.find(id, actor) : null;
    reply.header('cache-control', 'private, no-store');
    if (!receipt) return noSuchFile(request, reply, actor, 'There is no such receipt, or you may not see it.');
    reply.header('content-disposition', `inline; filename="recu-${receipt.number}.pdf"`);
    return void reply.type('application/pdf').send(await receiptPdf(receipt));
  }
}
