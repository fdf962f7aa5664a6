using Questline.Sending;

namespace Questline.Runtime.Tests.Sending;

public class BufferPoolTests
{
    private const int SegmentSize = 1024;

    private readonly BufferPool _pool = new(SegmentSize, maxSize: 4 * SegmentSize);

    [Fact]
    public void Segments_are_given_up_to_the_limit_and_no_further()
    {
        for (int i = 0; i < 4; i++)
            _pool.TryRent(1).ShouldNotBeNull();

        _pool.TryRent(1).ShouldBeNull();
    }

    [Fact]
    public void A_segment_that_came_back_is_given_again_and_is_empty()
    {
        BufferSegment segment = _pool.TryRent(1)!;
        segment.Advance(100);

        _pool.Return(segment);

        _pool.TryRent(SegmentSize).ShouldBeSameAs(segment);
        segment.Length.ShouldBe(0);
    }

    [Fact]
    public void A_larger_row_gets_a_segment_of_its_size_which_counts_towards_the_limit()
    {
        _pool.TryRent(3 * SegmentSize)!.Capacity.ShouldBe(3 * SegmentSize);

        _pool.TryRent(1).ShouldNotBeNull();
        _pool.TryRent(1).ShouldBeNull();
    }

    [Fact]
    public void Idle_segments_make_way_for_a_larger_row()
    {
        BufferSegment[] segments = [.. Enumerable.Range(0, 4).Select(_ => _pool.TryRent(1)!)];
        Array.ForEach(segments, _pool.Return);

        _pool.TryRent(4 * SegmentSize).ShouldNotBeNull();
        _pool.TryRent(1).ShouldBeNull();
    }

    [Fact]
    public void A_larger_segment_is_given_up_when_it_comes_back()
    {
        _pool.Return(_pool.TryRent(4 * SegmentSize)!);

        _pool.TryRent(1)!.Capacity.ShouldBe(SegmentSize);
    }
}
