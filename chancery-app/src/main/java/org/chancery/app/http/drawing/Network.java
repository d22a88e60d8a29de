package org.chancery.app.http.drawing;

import java.util.List;

/**
 * Who has to do with whom, to be drawn.
 *
 * @param nodes the weightiest first; at most {@value #MOST}
 * @param ties between nodes
 */
public record Network(List<Node> nodes, List<Edge> ties) {

    /** More cannot be told apart in one picture. */
    public static final int MOST = 24;

    public Network {
        nodes = List.copyOf(nodes);
        ties = List.copyOf(ties);
        if (nodes.size() > MOST) {
            throw new IllegalArgumentException("too many to be drawn: " + nodes.size());
        }
        for (Edge it : ties) {
            if (Math.min(it.from(), it.to()) < 0 || Math.max(it.from(), it.to()) >= nodes.size()) {
                throw new IllegalArgumentException("a tie of what is not drawn: " + it);
            }
        }
    }

    /**
     * Somebody.
     *
     * @param label a few letters that stand in the picture
     * @param name what is told where it is pointed at
     * @param address of the page about it
     * @param weight how much it has to do with others
     */
    public record Node(String label, String name, String address, int weight) {}

    /**
     * A tie between the nodes of these numbers.
     *
     * @param cooperation how much of it is cooperation
     * @param conflict how much is conflict
     */
    public record Edge(int from, int to, int cooperation, int conflict) {}
}
