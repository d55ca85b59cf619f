import { noun } from '#lib/nouns';
import { AttendanceController } from './attendance.controller.js';
import { AttendanceGate } from './attendance.gate.js';
import {
  attendanceLineReads,
  attendanceSealReads,
  attendanceSheetReads,
  attendanceSignatureReads,
  halfDayAttendance,
} from './attendance.reads.js';
import { PrintedAttendance } from './attendance.printed.js';
import { AttendanceResolver } from './attendance.resolver.js';
import { AttendanceSealWrites, AttendanceWrites } from './attendance.writes.js';

export const attendance = noun({
  reads: [attendanceSignatureReads, attendanceSealReads, attendanceSheetReads, attendanceLineReads],
  contributions: [halfDayAttendance],
  writes: [AttendanceSealWrites, AttendanceWrites],
  providers: [AttendanceGate, AttendanceResolver, PrintedAttendance],
  controllers: [AttendanceController],
});
