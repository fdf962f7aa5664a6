namespace Questline.Testing.Tables;

internal enum ColumnKind
{
    Symbol,
    Varchar,
    String,
    Boolean,
    Byte,
    Short,
    Int,
    Long,
    Long256,
    Float,
    Double,
    Char,
    Uuid,
    Ipv4,
    Geohash,
    Date,
    Timestamp,
    TimestampNs,
    DoubleArray,
    Decimal,
    Binary,
    Interval,
}
