import { BadRequestException, Injectable, NotFoundException } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Due, DuesCall, Payment, PaymentReversal } from './payment.entity.js';
import { type PaymentRecordInput } from './payment.inputs.js';
import { today } from './today.js';

@Injectable()
export class PaymentService {
  constructor(private readonly dataSource: DataSource) {}

  /** In a transaction that locks the due: two payments at once do not exceed it. */
  record(input: PaymentRecordInput): Promise<Payment> {
    const receivedOn = input.receivedOn ?? today();
    if (receivedOn > today()) throw new BadRequestException('A payment is not received in the future');
    return this.dataSource.transaction(async (manager) => {
      const due = await manager.findOne(Due, { where: { id: input.dueId }, lock: { mode: 'pessimistic_write' } });
      if (!due) throw new NotFoundException('Due not found');
      const call = await manager.findOneByOrFail(DuesCall, { id: due.duesCallId });
      if (call.status !== 'ISSUED') throw new BadRequestException('The call is not issued');
      const { paid } = (await manager
        .createQueryBuilder(Payment, 'payment')
        .leftJoin(PaymentReversal, 'reversal', 'reversal.paymentId = payment.id')
        .select('COALESCE(SUM(payment.amountCents), 0)', 'paid')
        .where('payment.dueId = :dueId AND reversal.paymentId IS NULL', { dueId: due.id })
        .getRawOne<{ paid: string }>())!;
      if (input.amountCents > due.amountCents - Number(paid)) throw new BadRequestException('More than is still owed');
      const { organizationId, demonstration } = due;
      return manager.save(manager.create(Payment, { ...input, receivedOn, organizationId, demonstration }));
    });
  }
}
